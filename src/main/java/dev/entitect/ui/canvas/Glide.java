package dev.entitect.ui.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.Editor;
import dev.entitect.model.id.NodeId;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;

/// Animates boxes to new positions. The model changes once, when the animation ends or is cut short by another change.
final class Glide extends AnimationTimer {

    private static final double DURATION_NS = 260e6;

    private final Editor editor;
    private final Map<NodeId, Point> from = new HashMap<>();
    private final Map<NodeId, Point> to;
    private final Runnable onFinished;
    private long start;
    private boolean finished;

    /// @param to         upper left corners, in world pixels
    /// @param onFinished moves the boxes in the model
    Glide(Editor editor, Map<NodeId, Point> to, Runnable onFinished) {
        this.editor = editor;
        this.to = to;
        this.onFinished = onFinished;
        to.keySet().forEach(
                node -> editor.geometry().box(node).ifPresent(box -> from.put(node, new Point(box.bounds().x(), box.bounds().y()))));
    }

    @Override
    public void handle(long now) {
        start = start == 0 ? now : start;
        double part = Math.min(1, (now - start) / DURATION_NS);
        if (part >= 1) {
            finish();
            return;
        }
        double eased = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part);
        Map<NodeId, Point> positions = new HashMap<>();
        from.forEach((node, at) -> {
            Point target = to.get(node);
            positions.put(node,
                    new Point(Math.rint(at.x() + (target.x() - at.x()) * eased), Math.rint(at.y() + (target.y() - at.y()) * eased)));
        });
        editor.preview(positions);
    }

    /// Ends the animation at once, with the boxes at their targets.
    void finish() {
        if (!finished) {
            finished = true;
            stop();
            onFinished.run();
        }
    }
}
