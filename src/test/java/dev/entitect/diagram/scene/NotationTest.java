package dev.entitect.diagram.scene;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Association;
import dev.entitect.model.Model;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Notation;
import dev.entitect.model.view.RowDetail;
import dev.entitect.render.font.BundledFonts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NotationTest {

    private static final BundledFonts FONTS = new BundledFonts();
    private static final DiagramId MAIN = new DiagramId("main");

    private static List<Mark> marks(Model model, UnaryOperator<DiagramStyle> style) {
        Model styled = model.with(model.diagrams().get(MAIN).withStyle(style.apply(DiagramStyle.standard())));
        return new SceneBuilder(FONTS).whole(DiagramGeometry.of(styled, MAIN, FONTS)).marks();
    }

    private static List<String> texts(List<Mark> marks) {
        return marks.stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    private static Model orders(UnaryOperator<Association> change) {
        return model("shop").entity("Order", it -> it).entity("Item", it -> it)
                .associate("Item", "order", Multiplicity.ZERO_OR_MORE, "Order", "items", Multiplicity.EXACTLY_ONE, change)
                .at("Item", 0, 0).at("Order", 500, 0).build();
    }

    @Test
    void umlShowsMultiplicitiesAsNumbers() {
        assertThat(texts(marks(orders(it -> it), style -> style.withNotation(Notation.UML)))).contains("0..*", "1");
        assertThat(texts(marks(orders(it -> it), style -> style))).doesNotContain("0..*");
    }

    @Test
    void umlShowsCompositionAsAFilledDiamond() {
        UnaryOperator<Association> composition = it -> it.withInverse(it.inverse().withCascade(Cascade.all()).withOrphanRemoval(true));

        assertThat(marks(orders(composition), style -> style.withNotation(Notation.UML))).filteredOn(Mark.Polygon.class::isInstance)
                .singleElement()
                .extracting(mark -> ((Mark.Polygon) mark).ink().role()).isEqualTo(ColourRole.EDGE);
        assertThat(marks(orders(it -> it), style -> style.withNotation(Notation.UML))).noneMatch(Mark.Polygon.class::isInstance);
    }

    @Test
    void idef1xDrawsOnlyIdentifyingAssociationsSolid() {
        UnaryOperator<Association> identifying = it -> it
                .withCarrier(new Carrier.Columns(ForeignKey.byConvention(), true, Optional.empty()));

        assertThat(edge(marks(orders(it -> it), style -> style.withNotation(Notation.IDEF1X))).dashed()).isTrue();
        assertThat(edge(marks(orders(identifying), style -> style.withNotation(Notation.IDEF1X))).dashed()).isFalse();
        assertThat(edge(marks(orders(it -> it), style -> style)).dashed()).isFalse();
    }

    @Test
    void idef1xDrawsADiamondAtAnOptionalParent() {
        UnaryOperator<Association> optional = it -> it.withInverse(it.inverse().withMultiplicity(Multiplicity.ZERO_OR_ONE));

        assertThat(marks(orders(optional), style -> style.withNotation(Notation.IDEF1X))).anyMatch(Mark.Polygon.class::isInstance);
        assertThat(marks(orders(it -> it), style -> style.withNotation(Notation.IDEF1X))).noneMatch(Mark.Polygon.class::isInstance);
    }

    private static Mark.Polyline edge(List<Mark> marks) {
        return marks.stream().filter(mark -> mark instanceof Mark.Polyline path && path.ink().role() == ColourRole.EDGE)
                .map(Mark.Polyline.class::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void joinTablesRolesTypesAndRowsAreShownDependingOnTheStyle() {
        Model blog = Samples.load("blog");

        assertThat(texts(marks(blog, style -> style))).contains("string(200)", "author", "title").doesNotContain("post_tags");
        assertThat(texts(marks(blog, style -> style.withJoinTables(true)))).contains("post_tags");
        assertThat(texts(marks(blog, style -> style.withTypesHidden(true)))).doesNotContain("string(200)").contains("title");
        assertThat(texts(marks(blog, style -> style))).filteredOn("tags"::equals).as("the table, and the role").hasSize(2);
        assertThat(texts(marks(blog, style -> style.withRolesHidden(true)))).filteredOn("tags"::equals).hasSize(1);
        assertThat(texts(marks(blog, style -> style.withDetail(RowDetail.KEYS)))).contains("id", "author").doesNotContain("title");
        assertThat(texts(marks(blog, style -> style.withDetail(RowDetail.NAMES).withRolesHidden(true)))).contains("Post")
                .doesNotContain("id", "title");
    }
}
