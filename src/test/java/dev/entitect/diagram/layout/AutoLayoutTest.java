package dev.entitect.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutoLayoutTest {

    private static final LayoutScope EVERYTHING = new LayoutScope.Everything();

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40, 150, 400})
    void boxesNeitherOverlapNorTouch(int count) {
        LayoutGraph graph = random(count, count * 3 / 2, 5);

        assertApart(rects(graph, arrange(graph, EVERYTHING)), 16);
    }

    @ParameterizedTest
    @EnumSource
    void referencingBoxesArePlacedInTheLayoutDirection(LayoutDirection direction) {
        LayoutGraph graph = new LayoutGraph(Map.of(id(0), new Rect(0, 0, 160, 120), id(1), new Rect(0, 0, 160, 120)), List.of(edge(1, 0)));

        Map<NodeId, Rect> placed = rects(graph, arrange(graph, EVERYTHING, direction));

        Rect parent = placed.get(id(0));
        Rect child = placed.get(id(1));
        assertThat(switch (direction) {
            case RIGHT -> child.x() - parent.right();
            case DOWN -> child.y() - parent.bottom();
            case LEFT -> parent.x() - child.right();
            case UP -> parent.y() - child.bottom();
        }).isGreaterThanOrEqualTo(80);
    }

    @Test
    void layoutIsDeterministic() {
        for (int count : new int[] {30, 300}) {
            assertThat(arrange(random(count, count * 2, 3), EVERYTHING)).isEqualTo(arrange(random(count, count * 2, 3), EVERYTHING));
        }
    }

    @Test
    void cornersAreOnTheGrid() {
        assertThat(arrange(random(60, 70, 9), EVERYTHING).values()).allMatch(corner -> corner.x() % 8 == 0 && corner.y() % 8 == 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 700})
    void theLayoutHasTheAspectRatioOfAScreen(int count) {
        LayoutGraph graph = random(count, count, 4);
        Rect bounds = Rect.around(rects(graph, arrange(graph, EVERYTHING)).values()).orElseThrow();

        assertThat(bounds.width() / bounds.height()).isBetween(0.8, 3.0);
    }

    @Test
    void aSelectionKeepsItsCentreAndOtherBoxesStayInPlace() {
        LayoutGraph graph = random(20, 24, 6);
        Set<NodeId> selected = Set.of(id(3), id(4), id(5), id(6), id(7));
        Map<NodeId, Rect> movedBoxes = new LinkedHashMap<>(graph.boxes());
        selected.forEach(node -> movedBoxes.computeIfPresent(node, (id, box) -> box.movedBy(8000, 8000)));
        LayoutGraph moved = new LayoutGraph(movedBoxes, graph.edges());

        Map<NodeId, Point> positions = arrange(moved, new LayoutScope.Selection(selected));

        assertThat(positions).containsOnlyKeys(selected);
        Rect before = Rect.around(selected.stream().map(movedBoxes::get).toList()).orElseThrow();
        Rect after = Rect.around(selected.stream().map(rects(moved, positions)::get).toList()).orElseThrow();
        assertThat(Math.abs(after.centerX() - before.centerX())).isLessThanOrEqualTo(8);
        assertThat(Math.abs(after.centerY() - before.centerY())).isLessThanOrEqualTo(8);
    }

    @Test
    void aSelectionIsMovedIfItWouldOverlapOtherBoxes() {
        LayoutGraph graph = atOnePoint(random(30, 40, 6));
        Set<NodeId> selected = Set.of(id(3), id(14), id(15));

        Map<NodeId, Point> positions = arrange(graph, new LayoutScope.Selection(selected));

        assertApart(rects(graph, positions), 16);
    }

    @Test
    void addedBoxesArePlacedNearTheirNeighboursAndOtherBoxesStayInPlace() {
        LayoutGraph graph = atOnePoint(random(40, 60, 2));
        Set<NodeId> added = Set.of(id(10), id(11), id(12));
        Map<NodeId, Rect> boxes = new LinkedHashMap<>(graph.boxes());
        boxes.put(id(40), new Rect(0, 0, 200, 150));
        List<LayoutGraph.Edge> edges = new ArrayList<>(graph.edges());
        edges.add(edge(40, 0));
        LayoutGraph grown = new LayoutGraph(boxes, edges);

        assertThat(arrange(grown, new LayoutScope.Added(added))).containsOnlyKeys(added);
        Map<NodeId, Point> positions = arrange(grown, new LayoutScope.Added(Set.of(id(40))));

        Map<NodeId, Rect> placed = rects(grown, positions);
        assertApart(placed, 40);
        assertThat(new Point(placed.get(id(40)).centerX(), placed.get(id(40)).centerY())
                .distance(new Point(placed.get(id(0)).centerX(), placed.get(id(0)).centerY()))).isLessThan(900);
    }

    @Test
    void aThousandBoxesAreLaidOut() {
        LayoutGraph graph = random(1000, 1500, 1);

        assertApart(rects(graph, arrange(graph, EVERYTHING)), 16);
    }

    @Test
    void reportsProgressAndStopsWhenCancelled() {
        List<Double> fractions = new ArrayList<>();
        LayoutProgress cancelledHalfway = new LayoutProgress() {
            @Override
            public void reached(double fraction) {
                fractions.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return !fractions.isEmpty() && fractions.getLast() > 0.4;
            }
        };

        assertThatThrownBy(() -> AutoLayout.arrange(random(50, 10, 1), EVERYTHING, LayoutDirection.RIGHT, cancelledHalfway))
                .isInstanceOf(CancellationException.class);
        assertThat(fractions).isSorted().last().satisfies(last -> assertThat(last).isLessThan(0.9));
    }

    private static Map<NodeId, Point> arrange(LayoutGraph graph, LayoutScope scope) {
        return AutoLayout.arrange(graph, scope, LayoutDirection.RIGHT, LayoutProgress.none());
    }

    private static Map<NodeId, Point> arrange(LayoutGraph graph, LayoutScope scope, LayoutDirection direction) {
        return AutoLayout.arrange(graph, scope, direction, LayoutProgress.none());
    }

    private static EntityId id(int number) {
        return new EntityId("entity-%04d".formatted(number));
    }

    private static LayoutGraph.Edge edge(int from, int to) {
        return new LayoutGraph.Edge(id(from), id(to));
    }

    /// Moves all boxes to one point.
    private static LayoutGraph random(int count, int edges, int seed) {
        Random random = new Random(seed);
        Map<NodeId, Rect> boxes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            boxes.put(id(i), new Rect(0, 0, 144 + random.nextInt(20) * 8, 54 + 22 * random.nextInt(14)));
        }
        List<LayoutGraph.Edge> all = new ArrayList<>();
        for (int i = 0; i < edges; i++) {
            int from = random.nextInt(count);
            all.add(edge(from, random.nextInt(6) == 0 ? 0 : Math.floorMod(from - 1 - random.nextInt(12), count)));
        }
        return new LayoutGraph(boxes, all);
    }

    private static LayoutGraph atOnePoint(LayoutGraph graph) {
        Map<NodeId, Rect> boxes = new LinkedHashMap<>();
        graph.boxes().forEach((node, box) -> boxes.put(node, box.movedBy(boxes.size() % 6 * 480, boxes.size() / 6 * 480)));
        return new LayoutGraph(boxes, graph.edges());
    }

    private static Map<NodeId, Rect> rects(LayoutGraph graph, Map<NodeId, Point> positions) {
        return graph.boxes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            Rect box = entry.getValue();
            Point corner = positions.getOrDefault(entry.getKey(), new Point(box.x(), box.y()));
            return new Rect(corner.x(), corner.y(), box.width(), box.height());
        }));
    }

    private static void assertApart(Map<NodeId, Rect> boxes, double gap) {
        boxes.forEach((node, box) -> boxes.forEach((other, beside) -> assertThat(!node.equals(other) && box.grown(gap).overlaps(beside))
                .as("%s %s at %s %s", node, box, other, beside).isFalse()));
    }
}
