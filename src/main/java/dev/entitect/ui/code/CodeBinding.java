package dev.entitect.ui.code;

import dev.entitect.generate.Generator;
import dev.entitect.job.BodyCheck;
import dev.entitect.job.CodePlace;
import dev.entitect.job.JavaBody;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.source.JavaEditor;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Connects a Java editor to its place in a model: what is typed is taken after a pause, so that it can be checked while one thinks, and at
/// the latest when the editor is left. The compiler looks at it inside the generated classes after each change of the model.
public final class CodeBinding {

    private static final Duration PAUSE = Duration.millis(500);

    private final JavaEditor editor;
    private final CodePlace place;
    private final Document document;
    private final TaskRunner tasks;
    private final Generator generator;
    private final BooleanSupplier takesChanges;
    private final Consumer<Map<Integer, String>> whenChecked;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;
    private Optional<Model> checked = Optional.empty();

    /// @param takesChanges false when what stands in the editor is not meant any more
    /// @param whenChecked  gets the compiler's sentences by line, counted from 0, which the editor shows already
    public CodeBinding(JavaEditor editor, CodePlace place, Document document, TaskRunner tasks, Generator generator,
            BooleanSupplier takesChanges,
            Consumer<Map<Integer, String>> whenChecked) {
        this.editor = editor;
        this.place = place;
        this.document = document;
        this.tasks = tasks;
        this.generator = generator;
        this.takesChanges = takesChanges;
        this.whenChecked = whenChecked;
        pause.setOnFinished(event -> commit());
        editor.area().plainTextChanges().subscribe(typed -> {
            if (!showing) {
                pause.playFromStart();
            }
        });
        editor.area().focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
    }

    /// Shows what the model says now, unless something else is being typed.
    public void refresh() {
        text().filter(text -> !text.equals(editor.text()) && pause.getStatus() != PauseTransition.Status.RUNNING).ifPresent(text -> {
            showing = true;
            editor.update(text);
            showing = false;
        });
        check();
    }

    private Optional<String> text() {
        return place.body(document.model()).map(JavaBody::text);
    }

    /// Any change of the model may break the code, or mend it.
    private void check() {
        Model model = document.model();
        if (checked.filter(it -> it.withDiagrams(model.diagrams()).equals(model)).isPresent()) {
            return;
        }
        checked = Optional.of(model);
        place.body(model).ifPresent(body -> tasks.submitLatest(editor,
                new Task<>("Check the code", progress -> BodyCheck.faults(generator.generate(model), body)), outcome -> {
                    if (outcome instanceof Outcome.Succeeded<Map<Integer, String>>(Map<Integer, String> faults)) {
                        editor.showFaults(faults);
                        whenChecked.accept(faults);
                    }
                }));
    }

    /// Takes what was typed into the model, without waiting for a pause.
    public void commit() {
        pause.stop();
        String typed = editor.text();
        if (takesChanges.getAsBoolean() && text().filter(text -> !text.equals(typed)).isPresent()) {
            document.store().apply(place.write(document.model(), typed));
        }
    }
}
