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
import dev.entitect.ui.shell.Arrangement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Finds places for boxes in the background, and lets them glide there. For JavaFX's thread.
final class Arranger {

    /// With more boxes, gliding would cost more than it shows.
    private static final int MOST_ANIMATED = 120;

    private final TaskRunner tasks;
    private final Consumer<String> say;
    private final BooleanProperty animated = new SimpleBooleanProperty(true);
    private Optional<TaskHandle> running = Optional.empty();
    private Optional<Glide> gliding = Optional.empty();

    /// @param say tells the user something in a sentence
    Arranger(TaskRunner tasks, Consumer<String> say) {
        this.tasks = tasks;
        this.say = say;
    }

    BooleanProperty animatedProperty() {
        return animated;
    }

    /// Gives up what is being worked out; boxes that are gliding come to stand at once.
    void stop() {
        running.ifPresent(TaskHandle::cancel);
        running = Optional.empty();
        gliding.ifPresent(Glide::finish);
        gliding = Optional.empty();
    }

    void arrange(Editor editor, Arrangement arrangement) {
        stop();
        boolean whole = arrangement.scope() == Arrangement.Scope.DIAGRAM;
        Set<NodeId> scope = whole
                ? new LinkedHashSet<>(editor.geometry().boxes().stream().map(NodeBox::id).toList())
                : editor.selection().nodes();
        if (scope.size() < 2) {
            say.accept(whole ? "There is nothing to arrange" : "Select the boxes to arrange");
            return;
        }
        LayoutDirection direction = arrangement.direction() == Arrangement.Direction.DOWN ? LayoutDirection.DOWN : LayoutDirection.RIGHT;
        start(editor, whole ? "Arrange diagram" : "Arrange " + scope.size() + " boxes", editor.geometry().model(),
                whole ? new LayoutScope.Everything() : new LayoutScope.Selection(scope), direction);
    }

    /// Boxes for what the selected ones refer to and are referred to by, beside them; nothing else moves.
    void addRelated(Editor editor) {
        stop();
        Set<NodeId> related = DiagramEdits.related(editor.geometry().model(), editor.geometry().diagramId(), editor.selection().nodes());
        if (related.isEmpty()) {
            say.accept(editor.selection().nodes().isEmpty()
                    ? "Select the boxes whose relations shall be added"
                    : "Everything related is on the diagram");
            return;
        }
        start(editor, related.size() == 1 ? "Add related box" : "Add " + related.size() + " related boxes", with(editor, related),
                new LayoutScope.Added(related), LayoutDirection.RIGHT);
    }

    /// The diagram as if it had boxes for these too.
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
            return AutoLayout.arrange(graph, scope, direction, new Watched(progress));
        }), outcome -> {
            switch (outcome) {
                case Outcome.Succeeded<Map<NodeId, Point>>(Map<NodeId, Point> places) when editor.geometry().diagram() == before ->
                    bring(editor, label, places, scope instanceof LayoutScope.Everything);
                case Outcome.Succeeded<Map<NodeId, Point>> late -> say.accept("The diagram changed meanwhile: it stays as it is");
                case Outcome.Failed<Map<NodeId, Point>>(Throwable cause) -> say.accept("No layout was found: " + cause.getMessage());
                case Outcome.Cancelled<Map<NodeId, Point>> it -> {}
            }
        }));
    }

    private void bring(Editor editor, String label, Map<NodeId, Point> places, boolean fit) {
        running = Optional.empty();
        Runnable arrive = () -> {
            gliding = Optional.empty();
            editor.place(label, places);
            if (fit) {
                editor.zoomToFit();
            }
        };
        boolean known = places.keySet().stream().allMatch(node -> editor.geometry().box(node).isPresent());
        if (!animated.get() || !known || places.size() > MOST_ANIMATED) {
            arrive.run();
            return;
        }
        Glide glide = new Glide(editor, places, arrive);
        gliding = Optional.of(glide);
        glide.start();
    }

    /// Tells the task how far the layout is, and the layout whether to stop.
    private record Watched(Progress progress) implements LayoutProgress {

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
