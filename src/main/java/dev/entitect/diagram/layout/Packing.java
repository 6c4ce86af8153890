package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Packs arrangements, each as high up as possible, so that the whole has roughly the aspect ratio of a screen.
final class Packing {

    /// @param gap to the right and below, in world pixels
    record Part(Arrangement arrangement, double gap) {

        double width() {
            return up(arrangement.bounds().width() + gap);
        }

        double height() {
            return up(arrangement.bounds().height() + gap);
        }
    }

    /// How far down the space from one x to the next is occupied.
    private record Step(double x, double y) {}

    private final double width;
    private List<Step> skyline = new ArrayList<>(List.of(new Step(0, 0)));

    private Packing(double width) {
        this.width = width;
    }

    /// Those with a wider gap come first, among them the higher ones.
    static Arrangement pack(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble((Part part) -> -part.gap).thenComparingDouble(part -> -part.height()));
        double area = sorted.stream().mapToDouble(part -> part.width() * part.height()).sum();
        double widest = sorted.stream().mapToDouble(Part::width).max().orElse(0);
        double highest = sorted.stream().mapToDouble(Part::height).max().orElse(0);
        Packing packing = new Packing(Math.max(Math.max(widest, Math.sqrt(area * ColumnArranger.ASPECT)),
                Math.min(highest * ColumnArranger.ASPECT, area / highest * 1.2)));
        Map<NodeId, Rect> placed = new LinkedHashMap<>();
        sorted.forEach(part -> placed.putAll(packing.place(part).boxes()));
        return new Arrangement(placed);
    }

    private Arrangement place(Part part) {
        Step best = null;
        for (Step step : skyline) {
            if (step.x == 0 || step.x + part.width() <= width) {
                double y = bottom(step.x, step.x + part.width());
                if (best == null || y < best.y) {
                    best = new Step(step.x, y);
                }
            }
        }
        occupy(best.x, best.x + part.width(), best.y + part.height());
        return part.arrangement.at(best.x, best.y);
    }

    private double bottom(double from, double to) {
        double bottom = 0;
        for (int i = 0; i < skyline.size(); i++) {
            double end = i + 1 < skyline.size() ? skyline.get(i + 1).x : Double.POSITIVE_INFINITY;
            if (skyline.get(i).x < to && end > from) {
                bottom = Math.max(bottom, skyline.get(i).y);
            }
        }
        return bottom;
    }

    private void occupy(double from, double to, double y) {
        List<Step> changed = new ArrayList<>();
        double after = 0;
        for (Step step : skyline) {
            if (step.x < from) {
                changed.add(step);
            }
            if (step.x <= to) {
                after = step.y;
            }
        }
        changed.add(new Step(from, y));
        changed.add(new Step(to, after));
        skyline.stream().filter(step -> step.x > to).forEach(changed::add);
        skyline = changed;
    }

    private static double up(double length) {
        return Math.ceil(length / Arrangement.GRID) * Arrangement.GRID;
    }
}
