package dev.entitect.ui.canvas;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.editor.Editor;
import dev.entitect.model.id.NodeId;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.shell.Arrangement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Finds places for boxes in the background, and lets them glide there. For JavaFX's thread.
final class Arranger {

    /// With more boxes, gliding would cost more than it shows.
    private static final int MOST_ANIMATED = 150;

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
        Set<NodeId> scope = whole ? new LinkedHashSet<>(editor.geometry().boxes().stream().map(NodeBox::id).toList()) : editor.selection().nodes();
        if (scope.size() < 2) {
            say.accept(whole ? "There is nothing to arrange" : "Select the boxes to arrange");
            return;
        }
    }

    void addRelated(Editor editor) {
    }
}
