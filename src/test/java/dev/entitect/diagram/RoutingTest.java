package dev.entitect.diagram;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.layout.AutoLayout;
import dev.entitect.diagram.layout.LayoutDirection;
import dev.entitect.diagram.layout.LayoutProgress;
import dev.entitect.diagram.layout.LayoutScope;
import dev.entitect.diagram.route.Route;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.edit.ModelStore;
import dev.entitect.fixture.CorpusModels;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Diagram;
import dev.entitect.model.IdMap;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.view.Placement;
import dev.entitect.render.font.BundledFonts;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Edges overlap neither boxes nor other edges, however the boxes are placed. Other counts are only printed.
class RoutingTest {

    private static final DiagramId MAIN = new DiagramId("main");
    private static final List<String> SAMPLES = Samples.NAMES;
    private static final BundledFonts FONTS = new BundledFonts();
    private static final int RANDOM_DIAGRAMS = 100;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void edgesOfASampleOverlapNeitherBoxesNorEdges(String sample) {
        assertNoOverlaps(sample, RouteMetrics.of(geometry(Samples.load(sample))));
    }

    @Test
    void edgesOfRandomDiagramsOverlapNeitherBoxesNorEdges() {
        RouteMetrics all = RouteMetrics.none();
        for (int seed = 0; seed < RANDOM_DIAGRAMS; seed++) {
            all = all.plus(RouteMetrics.of(geometry(RandomDiagrams.of(seed))));
        }
        assertNoOverlaps(RANDOM_DIAGRAMS + " random diagrams", all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sakila.postgres", "thingsboard.postgres", "inaturalist.postgres", "bytebase.postgres", "ambari.postgres",
        "omop-cdm.postgres"})
    void edgesOfARealSchemaOverlapNeitherBoxesNorEdges(String name) {
        assertNoOverlaps(name, RouteMetrics.of(geometry(layOut(CorpusModels.ofCatalogue(name)))));
    }

    @Test
    void incrementalUpdatesGiveTheSameResultAsABuildFromScratch() {
        for (int seed = 0; seed < 10; seed++) {
            Model model = RandomDiagrams.of(seed);
            List<NodeId> nodes = model.entities().ids().stream().map(NodeId.class::cast).toList();
            ModelStore store = new ModelStore(model);
            DiagramGeometry incremental = geometry(model);
            Random random = new Random(seed);
            for (int step = 0; step < 10; step++) {
                Set<NodeId> moved = Set.of(nodes.get(random.nextInt(nodes.size())));
                int dx = random.nextInt(100) * 8 - 400;
                int dy = random.nextInt(100) * 8 - 400;
                incremental.preview(moved, dx, dy);
                if (step % 3 > 0) {
                    store.apply(LayoutEdits.move(MAIN, moved, dx, dy));
                }
                incremental.update(store.model());
                assertThat(incremental.routes()).as("random %d, step %d", seed, step)
                        .containsExactlyElementsOf(geometry(store.model()).routes());
            }
        }
    }

    @Test
    void anEdgeTakesALongDetourAroundAWallOfBoxes() {
        ModelBuilder builder = model("crowd").entity("From", it -> it).entity("To", it -> it).manyToOne("From", "to", "To", "")
                .at("From", 0, 0).at("To", 1200, 0);
        // a wall of boxes that can be bypassed only at its ends
        for (int i = 0; i < 20; i++) {
            builder.entity("Wall" + i, it -> it.attribute("text", BasicType.text(10))).at("Wall" + i, 600, i * 88 - 1400);
        }
        DiagramGeometry geometry = geometry(builder.build());

        assertThat(RouteMetrics.of(geometry).throughBoxes()).isZero();
    }

    @Test
    void adjacentBoxesAreConnectedThroughTheGapBetweenThem() {
        DiagramGeometry geometry = geometry(
                model("close").entity("Post", it -> it).entity("User", it -> it).manyToOne("Post", "author", "User", "")
                        .at("Post", 0, 0).at("User", 168, 0).build());
        Rect post = geometry.box(entityId("Post")).orElseThrow().bounds();
        Rect user = geometry.box(entityId("User")).orElseThrow().bounds();

        Route route = geometry.routes().getFirst();

        assertThat(route.segments())
                .noneMatch(segment -> segment.grown(0.4).overlaps(post.grown(-0.5)) || segment.grown(0.4).overlaps(user.grown(-0.5)));
    }

    private static void assertNoOverlaps(String description, RouteMetrics count) {
        System.out.println(description + ": " + count);
        assertThat(count.throughBoxes()).as("segments through boxes").isZero();
        assertThat(count.shared()).as("segments on segments of other edges").isZero();
    }

    private static DiagramGeometry geometry(Model model) {
        return DiagramGeometry.of(model, MAIN, FONTS);
    }

    private static Model layOut(Model model) {
        List<Placement> placements = model.entities().stream().map(entity -> Placement.at(entity.id(), 0, 0)).toList();
        Diagram diagram = model.diagrams().get(MAIN).withNodes(IdMap.of(placements, Placement::node));
        Map<NodeId, Point> positions = AutoLayout.arrange(DiagramGraph.of(model.with(diagram), MAIN, FONTS), new LayoutScope.Everything(),
                LayoutDirection.RIGHT, LayoutProgress.none());
        return model.with(diagram.withNodes(IdMap.of(placements.stream()
                .map(placement -> placement.movedBy((int) positions.get(placement.node()).x(), (int) positions.get(placement.node()).y()))
                .toList(), Placement::node)));
    }
}
