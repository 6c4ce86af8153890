package dev.entitect.diagram;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import dev.entitect.model.view.Placement;
import dev.entitect.model.Limits;
import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.EdgeId;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.edit.Edits;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.edit.ModelStore;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.type.BasicType;
import dev.entitect.render.font.BundledFonts;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DiagramGeometryTest {

    private static final DiagramId MAIN = new DiagramId("main");
    private static final List<String> SAMPLES = Samples.NAMES;
    private static final BundledFonts FONTS = new BundledFonts();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void noEdgeOfASampleCrossesABox(String sample) {
        DiagramGeometry geometry = geometry(Samples.load(sample));

        for (Route route : geometry.routes()) {
            for (Rect segment : route.segments()) {
                assertThat(geometry.boxes()).noneMatch(box -> box.bounds().grown(-1).overlaps(segment.grown(0.5)));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void roleNamesOfASampleOverlapNeitherEachOtherNorABox(String sample) {
        DiagramGeometry geometry = geometry(Samples.load(sample));
        List<Rect> labels = geometry.routes().stream().flatMap(route -> Stream.of(route.owner(), route.inverse()))
                .flatMap(end -> end.label().stream()).map(RouteEnd.Label::bounds).toList();

        for (Rect label : labels) {
            assertThat(geometry.boxes()).noneMatch(box -> box.bounds().overlaps(label));
            assertThat(labels.stream().filter(label::overlaps)).containsExactly(label);
        }
    }

    @Test
    void edgesConsistOfHorizontalAndVerticalSegments() {
        for (Route route : geometry(grid(40)).routes()) {
            for (Rect segment : route.segments()) {
                assertThat(segment.width() == 0 || segment.height() == 0).as(route.corners().toString()).isTrue();
            }
        }
    }

    @Test
    void anEdgeStartsAtTheRowOfItsForeignKey() {
        DiagramGeometry geometry = geometry(twoBoxes().build());

        Route route = geometry.route(new AssociationId("post-author")).orElseThrow();
        NodeBox post = geometry.box(entityId("Post")).orElseThrow();

        assertThat(route.owner().at()).isEqualTo(new Point(post.bounds().right(), post.rowBounds(2).centerY()));
    }

    @Test
    void parallelAssociationsAreDrawnSeparately() {
        DiagramGeometry geometry = geometry(twoBoxes().manyToOne("Post", "editor", "User", "edited").build());

        List<Double> ends = geometry.routes().stream().map(route -> route.inverse().at().y()).toList();

        assertThat(Math.abs(ends.getFirst() - ends.getLast())).isGreaterThanOrEqualTo(12);
    }

    @Test
    void labelsOfParallelEdgesAndLoopsDoNotOverlap() {
        ModelBuilder crowded = twoBoxes().at("User", 330, 0);
        List.of("editor", "reviewer", "translator", "illustrator").forEach(role -> crowded.manyToOne("Post", role, "User", role + "Posts"));
        DiagramGeometry geometry = geometry(
                crowded.manyToOne("Post", "original", "Post", "copies").manyToOne("Post", "previous", "Post", "following").build());

        List<Rect> endLabels = geometry.routes().stream().flatMap(route -> Stream.of(route.owner(), route.inverse()))
                .flatMap(end -> end.label().stream()).map(RouteEnd.Label::bounds).toList();

        assertThat(endLabels).hasSizeGreaterThanOrEqualTo(8);
        for (Rect name : endLabels) {
            assertThat(endLabels.stream().filter(name.grown(1)::overlaps)).containsExactly(name);
        }
    }

    @Test
    void anEdgeIsRoutedAroundAnObstacle() {
        DiagramGeometry geometry = geometry(twoBoxes().entity("Wall", wall -> wall).at("User", 900, 0).at("Wall", 400, 0).build());
        Rect wall = geometry.box(entityId("Wall")).orElseThrow().bounds();

        Route route = geometry.route(new AssociationId("post-author")).orElseThrow();

        assertThat(route.segments()).noneMatch(segment -> segment.grown(0.1).overlaps(wall));
    }

    @Test
    void aSelfAssociationIsALoopBesideTheBox() {
        DiagramGeometry geometry = geometry(model("tree").entity("Category", it -> it).at("Category", 0, 0)
                .manyToOne("Category", "parent", "Category", "children").build());
        Rect box = geometry.box(entityId("Category")).orElseThrow().bounds();

        Route loop = geometry.routes().getFirst();

        assertThat(loop.corners()).hasSize(5);
        assertThat(loop.segments()).noneMatch(segment -> segment.grown(0.1).overlaps(box.grown(-1)));
    }

    @Test
    void draggingABoxReroutesOnlyItsOwnEdges() {
        DiagramGeometry geometry = geometry(grid(100));

        Set<EdgeId> affected = geometry.preview(Set.of(entityId("E50")), 8, 16);

        assertThat(affected).isEqualTo(geometry.edgesAt(entityId("E50"))).hasSizeLessThan(12);
    }

    @Test
    void anIncrementalUpdateGivesTheSameResultAsABuildFromScratch() {
        Model model = grid(60);
        ModelStore store = new ModelStore(model);
        DiagramGeometry incremental = geometry(model);
        Random random = new Random(7);
        for (int step = 0; step < 12; step++) {
            NodeId node = entityId("E" + random.nextInt(60));
            incremental.preview(Set.of(node), 40, 40);
            store.apply(LayoutEdits.move(MAIN, Set.of(node), random.nextInt(400) - 200, random.nextInt(400) - 200));
            incremental.update(store.model());
        }
        store.undo();
        incremental.update(store.model());
        store.apply(Edits.delete(List.of(entityId("E7")), "E7"));
        incremental.update(store.model());
        DiagramGeometry fromScratch = geometry(store.model());

        assertThat(incremental.boxes()).containsExactlyElementsOf(fromScratch.boxes());
        assertThat(incremental.routes()).containsExactlyElementsOf(fromScratch.routes());
    }

    @Test
    void renamingAnEntityRenamesTheRowsThatReferenceIt() {
        ModelStore store = new ModelStore(twoBoxes().build());
        DiagramGeometry geometry = geometry(store.model());

        store.apply(Edits.renameClass(entityId("User"), "Member"));
        geometry.update(store.model());

        assertThat(geometry.box(entityId("Post")).orElseThrow().rows().getLast().type()).isEqualTo("Member");
    }

    @Test
    void hitTestingFindsTheRowOrEdgeAtAPoint() {
        DiagramGeometry geometry = geometry(twoBoxes().build());
        NodeBox post = geometry.box(entityId("Post")).orElseThrow();
        Route route = geometry.routes().getFirst();
        Point between = new Point((route.corners().get(0).x() + route.corners().get(1).x()) / 2, route.corners().get(0).y() + 3);

        assertThat(geometry.hit(new Point(10, post.rowBounds(1).centerY()), 4)).isInstanceOf(Hit.OnBox.class)
                .satisfies(hit -> assertThat(((Hit.OnBox) hit).row()).hasValue(1));
        assertThat(geometry.hit(between, 4)).isEqualTo(new Hit.OnEdge(((EdgeId.OfAssociation) route.id()).association()));
        assertThat(geometry.hit(new Point(-50, -50), 4)).isEqualTo(new Hit.Nothing());
    }

    @Test
    void aBoxIsNeverTooNarrowForItsEdges() {
        Model narrow = twoBoxes().place(Placement.at(entityId("Post"), 0, 0).withWidth(Optional.of(1))).build();

        assertThat(geometry(narrow).box(entityId("Post")).orElseThrow().bounds().width()).isEqualTo(BoxMetrics.MIN_CHOSEN_WIDTH);
        assertThat(geometry(narrow).routes()).hasSize(1);
    }

    @Test
    void boxesAtTheLimitsOfADiagramAreConnectedInTime() {
        Model far = twoBoxes().at("Post", -Limits.COORDINATE, -Limits.COORDINATE).at("User", Limits.COORDINATE, Limits.COORDINATE).build();

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(geometry(far).routes()).hasSize(1));
    }

    private static DiagramGeometry geometry(Model model) {
        return DiagramGeometry.of(model, MAIN, FONTS);
    }

    private static ModelBuilder twoBoxes() {
        return model("blog").entity("Post", post -> post.attribute("title", BasicType.text(100))).entity("User", user -> user)
                .manyToOne("Post", "author", "User", "posts").at("Post", 0, 0).at("User", 600, 0);
    }

    /// Entities `E0`, `E1`, ... in rows of ten, each with a foreign key to two others.
    private static Model grid(int count) {
        ModelBuilder builder = model("grid");
        for (int i = 0; i < count; i++) {
            builder.entity("E" + i, entity -> entity.attribute("name", BasicType.text(50))).at("E" + i, i % 10 * 280, i / 10 * 240);
        }
        for (int i = 0; i < count; i++) {
            builder.manyToOne("E" + i, "next", "E" + (i + 1) % count, "previous").manyToOne("E" + i, "other", "E" + i * 7 % count,
                    "others");
        }
        return builder.build();
    }
}
