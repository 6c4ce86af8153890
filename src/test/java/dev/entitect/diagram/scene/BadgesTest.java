package dev.entitect.diagram.scene;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.view.Tint;
import dev.entitect.render.font.BundledFonts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BadgesTest {

    private static final BundledFonts FONTS = new BundledFonts();
    private static final AssociationId AUTHOR = new AssociationId("post-author");
    private static final Ink DANGER = new Ink(ColourRole.TINT_STRONG, Tint.RED);

    private final SceneBuilder builder = new SceneBuilder(FONTS);
    private final DiagramGeometry geometry = geometry(posts());

    private static Model posts() {
        return model("blog").entity("Post", it -> it).entity("User", it -> it).manyToOne("Post", "author", "User", "posts").at("Post", 0, 0)
                .at("User", 400, 0).build();
    }

    private static DiagramGeometry geometry(Model model) {
        return DiagramGeometry.of(model, new DiagramId("main"), FONTS);
    }

    private static Badges badges() {
        return Badges.of(List.of(new Badge(AUTHOR, "51×", Badge.Tone.DANGER, "One query for each post"),
                new Badge(entityId("Post"), "−12", Badge.Tone.DANGER, "")));
    }

    @Test
    void aSceneWithoutBadgesIsUnchanged() {
        Rect all = geometry.bounds().orElseThrow();

        assertThat(builder.whole(geometry, Badges.EMPTY)).isEqualTo(builder.whole(geometry));
        assertThat(builder.part(geometry, all, Detail.ROWS, Badges.of(List.of(new Badge(entityId("Gone"), "1", Badge.Tone.INFO, "")))))
                .isEqualTo(builder.part(geometry, all, Detail.ROWS));
    }

    @Test
    void edgesAndBoxesTakeTheColourOfTheirBadges() {
        List<Mark> marks = builder.whole(geometry, badges()).marks();

        assertThat(marks).filteredOn(Mark.Polyline.class::isInstance).first()
                .extracting(mark -> ((Mark.Polyline) mark).ink(), mark -> ((Mark.Polyline) mark).width())
                .containsExactly(DANGER, EdgeNotation.WIDTH + 1);
        assertThat(marks).filteredOn(mark -> mark instanceof Mark.Outline outline && outline.ink().equals(DANGER)).singleElement()
                .extracting(mark -> ((Mark.Outline) mark).rect()).isEqualTo(geometry.box(entityId("Post")).orElseThrow().bounds().grown(1));
        assertThat(texts(marks)).containsSubsequence("Post", "−12", "51×").endsWith("51×");
    }

    @Test
    void theSelectionColourOverridesThatOfTheBadge() {
        Mark.Polyline selected = (Mark.Polyline) builder.active(geometry, geometry.route(AUTHOR).orElseThrow(), Detail.FULL, badges())
                .getFirst();

        assertThat(selected.width()).isEqualTo(EdgeNotation.WIDTH + 1);
        assertThat(selected.ink()).isEqualTo(Ink.of(ColourRole.EDGE_ACTIVE));
    }

    @Test
    void badgesAreAtTheMiddleOfTheEdgeAndAtTheCornerOfTheBox() {
        Rect post = geometry.box(entityId("Post")).orElseThrow().bounds();
        List<Point> path = geometry.route(AUTHOR).orElseThrow().corners();

        assertThat(at(new Point((path.getFirst().x() + path.getLast().x()) / 2, (path.getFirst().y() + path.getLast().y()) / 2)))
                .contains("51×");
        assertThat(at(new Point(post.right(), post.y()))).contains("−12");
        assertThat(at(new Point(post.centerX(), post.centerY()))).isEmpty();
    }

    private Optional<String> at(Point point) {
        return builder.chips(geometry, badges()).at(point, Detail.FULL).map(Badge::text);
    }

    @Test
    void aBadgeCoversNeitherNamesNorBoxesNorOtherBadges() {
        for (String sample : Samples.NAMES) {
            DiagramGeometry diagram = geometry(Samples.load(sample));
            List<Badge> all = diagram.model().associations().stream().map(it -> new Badge(it.id(), "−12 rows", Badge.Tone.WARNING, ""))
                    .toList();
            List<Rect> places = builder.chips(diagram, Badges.of(all)).places();

            assertThat(places).isNotEmpty().allSatisfy(place -> {
                assertThat(diagram.boxesIn(place)).isEmpty();
                assertThat(places.stream().filter(place::overlaps)).hasSize(1);
            });
        }
    }

    @Test
    void theBadgeOfAShortEdgeIsBesideIt() {
        DiagramGeometry close = geometry(Samples.load("blog"));
        Rect place = builder.chips(close, Badges.of(List.of(new Badge(AUTHOR, "−12 rows", Badge.Tone.WARNING, "")))).places().getFirst();

        assertThat(place.y()).isGreaterThan(close.route(AUTHOR).orElseThrow().corners().getFirst().y());
    }

    @Test
    void onlyVisibleAndReadableBadgesAreDrawn() {
        Rect all = geometry.bounds().orElseThrow().grown(20);
        BadgeChips chips = builder.chips(geometry, badges());

        assertThat(texts(chips.marks(new Rect(390, 0, 50, 50), Detail.FULL))).isEmpty();
        assertThat(texts(chips.marks(all, Detail.ROWS))).hasSize(2);
        assertThat(chips.marks(all, Detail.BARS)).isNotEmpty().noneMatch(Mark.Text.class::isInstance);
        assertThat(chips.marks(all, Detail.NAMELESS)).isEmpty();
    }

    @Test
    void aLongTextIsTruncated() {
        Badges one = Badges.of(List.of(new Badge(AUTHOR, "far more than anybody would read on a chip", Badge.Tone.INFO, "")));

        assertThat(texts(builder.whole(geometry, one).marks())).last().asString().endsWith("…");
    }

    private static List<String> texts(List<Mark> marks) {
        return marks.stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }
}
