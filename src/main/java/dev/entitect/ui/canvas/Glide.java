package dev.entitect.ui.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.Editor;
import dev.entitect.model.id.NodeId;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;

/// Boxes on their way to new places. The model changes once, when they have come there, or as soon as something else wants to change it.
final class Glide extends AnimationTimer {

    private static final double LENGTH_NS = 260e6;

    private final Editor editor;
    private final Map<NodeId, Point> from = new HashMap<>();
    private final Map<NodeId, Point> to;
    private final Runnable arrived;
    private long start;
    private boolean over;

    /// @param to      upper left corners, in world pixels
    /// @param arrived puts the boxes there
    Glide(Editor editor, Map<NodeId, Point> to, Runnable arrived) {
        this.editor = editor;
        this.to = to;
        this.arrived = arrived;
        to.keySet().forEach(
                node -> editor.geometry().box(node).ifPresent(box -> from.put(node, new Point(box.bounds().x(), box.bounds().y()))));
    }

    @Override
    public void handle(long now) {
        start = start == 0 ? now : start;
        double part = Math.min(1, (now - start) / LENGTH_NS);
        if (part >= 1) {
            finish();
            return;
        }
        double eased = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part);
        Map<NodeId, Point> places = new HashMap<>();
        from.forEach((node, at) -> {
            Point goal = to.get(node);
            places.put(node, new Point(Math.rint(at.x() + (goal.x() - at.x()) * eased), Math.rint(at.y() + (goal.y() - at.y()) * eased)));
        });
        editor.preview(places);
    }

    /// Brings the boxes where they were going, at once.
    void finish() {
        if (!over) {
            over = true;
            stop();
            arrived.run();
        }
    }
}
