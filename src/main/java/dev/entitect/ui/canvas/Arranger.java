package dev.entitect.ui.canvas;

import dev.entitect.diagram.DiagramGraph;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.layout.AutoLayout;
import dev.entitect.diagram.layout.LayoutDirection;
import dev.entitect.diagram.layout.LayoutGraph;
import dev.entitect.diagram.layout.LayoutProgress;
import dev.entitect.diagram.layout.LayoutScope;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.edit.DiagramEdits;
import dev.entitect.editor.Editor;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import dev.entitect.task.Outcome;
import dev.entitect.task.Progress;
import dev.entitect.task.Task;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Lays out boxes in the background, and animates them to their new positions. To be used on the JavaFX thread.
final class Arranger {

    /// With more boxes, the animation would not be smooth.
    private static final int MAX_ANIMATED = 120;

    private final TaskRunner tasks;
    private final Consumer<String> toast;
    private final BooleanProperty animated = new SimpleBooleanProperty(true);
    private Optional<TaskHandle> running = Optional.empty();
    private Optional<Glide> animation = Optional.empty();

    /// @param toast shows a sentence to the user
    Arranger(TaskRunner tasks, Consumer<String> toast) {
        this.tasks = tasks;
        this.toast = toast;
    }

    BooleanProperty animatedProperty() {
        return animated;
    }

    /// Cancels a running layout, and finishes a running animation at once.
    void stop() {
        running.ifPresent(TaskHandle::cancel);
        running = Optional.empty();
        animation.ifPresent(Glide::finish);
        animation = Optional.empty();
    }

    void arrange(Editor editor, Arrangement arrangement) {
        stop();
        boolean whole = arrangement.scope() == Arrangement.Scope.DIAGRAM;
        Set<NodeId> scope = whole
                ? new LinkedHashSet<>(editor.geometry().boxes().stream().map(NodeBox::id).toList())
                : editor.selection().nodes();
        if (scope.size() < 2) {
            toast.accept(whole ? "Nothing to arrange" : "Select the boxes to arrange");
            return;
        }
        LayoutDirection direction = arrangement.direction() == Arrangement.Direction.DOWN ? LayoutDirection.DOWN : LayoutDirection.RIGHT;
        start(editor, whole ? "Arrange diagram" : "Arrange " + scope.size() + " boxes", editor.geometry().model(),
                whole ? new LayoutScope.Everything() : new LayoutScope.Selection(scope), direction);
    }

    /// Adds boxes for related elements beside the selected ones; nothing else moves.
    void addRelated(Editor editor) {
        stop();
        Set<NodeId> related = DiagramEdits.related(editor.geometry().model(), editor.geometry().diagramId(), editor.selection().nodes());
        if (related.isEmpty()) {
            toast.accept(editor.selection().nodes().isEmpty()
                    ? "Select the boxes whose related elements to add"
                    : "All related elements are on the diagram");
            return;
        }
        start(editor, related.size() == 1 ? "Add related box" : "Add " + related.size() + " related boxes", with(editor, related),
                new LayoutScope.Added(related), LayoutDirection.RIGHT);
    }

    /// The model with boxes for these elements added to the diagram.
    private static Model with(Editor editor, Set<NodeId> added) {
        Diagram diagram = editor.geometry().diagram();
        for (NodeId node : added) {
            diagram = diagram.withNode(Placement.at(node, 0, 0));
        }
        return editor.geometry().model().with(diagram);
    }

    private void start(Editor editor, String label, Model model, LayoutScope scope, LayoutDirection direction) {
        Object before = editor.geometry().diagram();
        DiagramId diagram = editor.geometry().diagramId();
        TextMeasure measure = editor.measure();
        running = Optional.of(tasks.submit(new Task<>(label, progress -> {
            progress.fraction(0);
            LayoutGraph graph = DiagramGraph.of(model, diagram, measure);
            return AutoLayout.arrange(graph, scope, direction, new TaskProgress(progress));
        }), outcome -> {
            switch (outcome) {
                case Outcome.Succeeded<Map<NodeId, Point>>(Map<NodeId, Point> positions) when editor.geometry().diagram() == before ->
                    moveBoxes(editor, label, positions, scope instanceof LayoutScope.Everything);
                case Outcome.Succeeded<Map<NodeId, Point>> late ->
                    toast.accept("The diagram was changed during layout: nothing was arranged");
                case Outcome.Refused<Map<NodeId, Point>>(String reason) -> toast.accept(reason);
                case Outcome.Failed<Map<NodeId, Point>>(),Outcome.Cancelled<Map<NodeId, Point>>() -> {}
            }
        }));
    }

    private void moveBoxes(Editor editor, String label, Map<NodeId, Point> positions, boolean fit) {
        running = Optional.empty();
        Runnable arrive = () -> {
            animation = Optional.empty();
            editor.place(label, positions);
            if (fit) {
                editor.zoomToFit();
            }
        };
        boolean allPresent = positions.keySet().stream().allMatch(node -> editor.geometry().box(node).isPresent());
        if (!animated.get() || !allPresent || positions.size() > MAX_ANIMATED) {
            arrive.run();
            return;
        }
        Glide glide = new Glide(editor, positions, arrive);
        animation = Optional.of(glide);
        glide.start();
    }

    /// Reports the layout's progress to the task, and cancellation to the layout.
    private record TaskProgress(Progress progress) implements LayoutProgress {

        @Override
        public void reached(double fraction) {
            progress.fraction(fraction);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
