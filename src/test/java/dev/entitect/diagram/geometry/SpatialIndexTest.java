package dev.entitect.diagram.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {

    @Test
    void findsTheSameAsALinearSearch() {
        Random random = new Random(11);
        SpatialIndex<Integer> index = new SpatialIndex<>();
        Map<Integer, Rect> all = new HashMap<>();
        for (int step = 0; step < 2000; step++) {
            int key = random.nextInt(300);
            if (random.nextInt(4) == 0) {
                index.remove(key);
                all.remove(key);
            } else {
                Rect rect = rect(random, 900);
                index.put(key, List.of(rect));
                all.put(key, rect);
            }
            Rect area = rect(random, 2000);
            assertThat(index.in(area)).isEqualTo(
                    all.entrySet().stream().filter(it -> it.getValue().touches(area)).map(Map.Entry::getKey).collect(Collectors.toSet()));
        }
    }

    @Test
    void returnsARectangleInSeveralCellsOnlyOnce() {
        SpatialIndex<String> index = new SpatialIndex<>();
        index.put("wide", List.of(new Rect(-1000, -1000, 3000, 3000)));
        List<String> visited = new ArrayList<>();
        index.visit(new Rect(-500, -500, 1500, 1500), (key, rect) -> visited.add(key));

        assertThat(visited).containsExactly("wide");
    }

    @Test
    void checksWhetherAnItemIntersectsAnArea() {
        SpatialIndex<String> index = new SpatialIndex<>();
        index.put("angle", List.of(new Rect(0, 0, 500, 0), new Rect(500, 0, 0, 500)));

        assertThat(index.touches("angle", new Rect(400, 300, 200, 10))).isTrue();
        assertThat(index.touches("angle", new Rect(100, 100, 200, 200))).isFalse();
        assertThat(index.touches("nothing", new Rect(0, 0, 900, 900))).isFalse();
        assertThat(index.isSmallComparedTo(new Rect(-100, -100, 900, 900))).isTrue();
        assertThat(index.isSmallComparedTo(new Rect(0, 0, 10, 10))).isFalse();
    }

    private static Rect rect(Random random, int largest) {
        return new Rect(random.nextInt(8000) - 4000, random.nextInt(8000) - 4000, random.nextInt(largest), random.nextInt(largest));
    }

    @Test
    void hugeRectanglesAndAreasTakeNoMoreMemoryThanSmallOnes() {
        SpatialIndex<String> index = new SpatialIndex<>();
        index.put("small", List.of(new Rect(100, 100, 50, 50)));
        index.put("huge", List.of(new Rect(-1e9, -1e9, 2e9, 2e9), new Rect(0, 0, 10, 10)));

        assertThat(index.in(new Rect(110, 110, 10, 10))).containsExactlyInAnyOrder("small", "huge");
        assertThat(index.in(new Rect(-2e9, -2e9, 4e9, 4e9))).containsExactlyInAnyOrder("small", "huge");
        index.remove("huge");
        assertThat(index.in(new Rect(-2e9, -2e9, 4e9, 4e9))).containsExactly("small");
        assertThat(index.in(new Rect(5, 5, 1, 1))).isEmpty();
    }
}
