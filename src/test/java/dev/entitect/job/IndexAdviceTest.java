package dev.entitect.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.IdSource;
import dev.entitect.fixture.Samples;
import dev.entitect.live.plan.MissingIndex;
import dev.entitect.model.Model;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// An index that a database misses, as a change of the model.
class IndexAdviceTest {

    private final Model blog = Samples.load("blog");

    @Test
    void columnsOfAttributesAndAssociationsAreIndexedInTheirOrder() {
        Model changed = changed(new MissingIndex("POSTS", List.of("AUTHOR_ID", "TITLE"), ""));

        assertThat(Schema.of(changed).table(new EntityId("post")).indexes()).extracting(Table.Index::columns).contains(List.of("author_id", "title"));
    }

    @Test
    void tablesOfPairsHaveNoPlaceForAnIndex() {
        assertThat(IndexAdvice.of(blog, new MissingIndex("post_tags", List.of("tag_id"), ""))).isEmpty();
        assertThat(IndexAdvice.of(blog, new MissingIndex("nothing", List.of("x"), ""))).isEmpty();
        assertThat(IndexAdvice.of(blog, new MissingIndex("posts", List.of("title", "nothing"), ""))).isEmpty();
    }

    private Model changed(MissingIndex missing) {
        Optional<IndexAdvice> advice = IndexAdvice.of(blog, missing);
        return advice.orElseThrow().edit(IdSource.random(new Random(1))).change().apply(blog);
    }
}
