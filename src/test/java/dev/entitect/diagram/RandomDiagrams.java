package dev.entitect.diagram;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random diagrams: boxes of many sizes at random positions, loops, parallel edges and boxes with many edges.
final class RandomDiagrams {

    private RandomDiagrams() {}

    static Model of(int seed) {
        Random random = new Random(seed);
        int count = 5 + random.nextInt(116);
        double density = 0.1 + random.nextDouble() * 0.35;
        int gap = 8 + 8 * random.nextInt(6);
        ModelBuilder model = ModelBuilder.model("random " + seed);
        List<Rect> occupied = new ArrayList<>();
        int field = (int) Math.sqrt(count * 200.0 * 180 / density);
        for (int i = 0; i < count; i++) {
            int attributes = random.nextInt(random.nextInt(5) == 0 ? 20 : 6);
            model.entity("E" + i, entity -> {
                for (int a = 0; a < attributes; a++) {
                    entity.attribute("attribute" + a, BasicType.text(20));
                }
                return entity;
            });
            // the size of a box with some foreign keys
            Rect box = null;
            for (int attempt = 0; box == null || occupied.stream().anyMatch(box.grown(gap)::overlaps); attempt++) {
                int range = field + attempt * 4;
                box = new Rect(random.nextInt(range / 8) * 8, random.nextInt(range / 8) * 8, 220, 60 + 22 * (attributes + 4));
            }
            occupied.add(box);
            model.at("E" + i, (int) box.x(), (int) box.y());
        }
        int edges = (int) (count * (0.8 + random.nextDouble() * 0.8));
        int[] keys = new int[count];
        for (int i = 0; i < edges; i++) {
            int from = random.nextInt(count);
            int to = switch (random.nextInt(8)) {
                case 0 -> 0;
                case 1 -> from;
                default -> random.nextInt(count);
            };
            if (keys[from]++ < 4) {
                model.manyToOne("E" + from, "role" + i, "E" + to, random.nextBoolean() ? "roles" + i : "");
            }
            if (random.nextInt(6) == 0 && keys[from]++ < 4) {
                model.manyToOne("E" + from, "again" + i, "E" + to, "");
            }
        }
        return model.build();
    }
}
