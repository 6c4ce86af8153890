package dev.entitect.diagram.scene;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.render.font.BundledFonts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SceneBuilderTest {

    private static final BundledFonts FONTS = new BundledFonts();
    private final SceneBuilder builder = new SceneBuilder(FONTS);

    @Test
    void detailsAreOmittedWhenZoomedOut() {
        DiagramGeometry geometry = geometry(Samples.load("shop"));
        Rect all = geometry.bounds().orElseThrow();

        List<Integer> counts = List.of(0.05, 0.2, 0.4, 0.6, 1.0).stream()
                .map(zoom -> builder.part(geometry, all, Detail.at(zoom)).marks().size()).toList();

        assertThat(counts).isSorted().doesNotHaveDuplicates();
        assertThat(texts(builder.part(geometry, all, Detail.at(0.2)))).isEmpty();
        assertThat(texts(builder.part(geometry, all, Detail.at(0.4)))).containsExactlyInAnyOrder("Category", "Customer", "Order",
                "OrderItem", "Product", "OrderStatus");
        assertThat(texts(builder.part(geometry, all, Detail.at(0.6)))).contains("unitPrice").doesNotContain("items");
        assertThat(texts(builder.part(geometry, all, Detail.at(0.9)))).contains("items");
    }

    @Test
    void elementsOutsideTheViewAreNotDrawn() {
        DiagramGeometry geometry = geometry(
                model("two").entity("Near", it -> it).entity("Far", it -> it).at("Near", 0, 0).at("Far", 5000, 0).build());

        assertThat(texts(builder.part(geometry, new Rect(0, 0, 800, 600), Detail.FULL))).contains("Near").doesNotContain("Far");
    }

    @Test
    void aWholeDiagramHasAMargin() {
        Scene whole = builder.whole(geometry(model("one").entity("A", it -> it).at("A", 100, 200).build()));

        assertThat(whole.area().x()).isEqualTo(68);
        assertThat(whole.area().y()).isEqualTo(168);
    }

    @Test
    void aSelectionIsDrawnWithTheEdgesBetweenItsBoxes() {
        DiagramGeometry geometry = geometry(Samples.load("blog"));

        Scene part = builder.only(geometry, Set.of(ModelBuilder.entityId("Post"), ModelBuilder.entityId("User")));

        assertThat(texts(part)).contains("Post", "User", "author", "posts").doesNotContain("Comment", "Tag", "comments");
        assertThat(part.area().width()).isLessThan(builder.whole(geometry).area().width());
        assertThat(builder.only(geometry, Set.of()).marks()).isEmpty();
    }

    private static DiagramGeometry geometry(Model model) {
        return DiagramGeometry.of(model, new DiagramId("main"), FONTS);
    }

    private static List<String> texts(Scene scene) {
        return scene.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }
}
