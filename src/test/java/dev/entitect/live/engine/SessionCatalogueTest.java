package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionCatalogueTest {

    @Test
    void theCatalogueOfASessionKeepsNamesAndOrderOfTheModel() {
        try (LiveSession session = EngineSession.open(Blog.spec(), BootListener.NONE)) {
            Catalogue catalogue = session.catalogue();

            assertThat(catalogue.tables()).extracting(Catalogue.Table::name).containsExactly("comment", "post", "post_tag", "tag", "users");
            Blog.columnOrder().forEach((table, columns) -> assertThat(catalogue.table(table).orElseThrow().columns())
                    .extracting(Catalogue.Column::name).isEqualTo(columns));
            assertThat(catalogue.table("post_tag").orElseThrow().primaryKey().orElseThrow().columns()).containsExactly("tag_id", "post_id");
            assertThat(catalogue.table("comment").orElseThrow().foreignKeys()).containsExactly(new Catalogue.ForeignKey(
                    "fk_comment_post", List.of("post_id"), "PUBLIC", "post", List.of("id"), "CASCADE", "NO ACTION"));
            assertThat(catalogue.table("tag").orElseThrow().comment()).contains("A word to find posts by");
        }
    }
}
