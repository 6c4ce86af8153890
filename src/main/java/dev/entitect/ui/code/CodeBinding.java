package dev.entitect.ui.code;

import dev.entitect.generate.Generator;
import dev.entitect.job.ModelErrors;
import dev.entitect.job.code.BodyCheck;
import dev.entitect.job.code.CodePlace;
import dev.entitect.job.code.JavaBody;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.JavaEditor;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Binds a Java editor to code in a model: input is committed after a pause or when the editor loses the focus. After each change of the
/// model, the code is compiled within the generated classes.
public final class CodeBinding {

    private static final Duration PAUSE = Duration.millis(500);

    private final JavaEditor editor;
    private final CodePlace place;
    private final Document document;
    private final TaskRunner tasks;
    private final Generator generator;
    private final BooleanSupplier acceptsInput;
    private final Consumer<Map<Integer, String>> onChecked;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;
    private Optional<Model> checked = Optional.empty();

    /// @param acceptsInput false if the editor's text must no longer be committed
    /// @param onChecked    gets the compiler's messages by line, counted from 0; the editor already shows them
    public CodeBinding(JavaEditor editor, CodePlace place, Document document, TaskRunner tasks, Generator generator,
            BooleanSupplier acceptsInput,
            Consumer<Map<Integer, String>> onChecked) {
        this.editor = editor;
        this.place = place;
        this.document = document;
        this.tasks = tasks;
        this.generator = generator;
        this.acceptsInput = acceptsInput;
        this.onChecked = onChecked;
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

    /// Shows the model's current code, unless the user is typing.
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

    /// Compiles the code again, since any change of the model may break or fix it.
    private void check() {
        Model model = document.model();
        if (checked.filter(it -> it.withDiagrams(model.diagrams()).equals(model)).isPresent()) {
            return;
        }
        checked = Optional.of(model);
        place.body(model).ifPresent(body -> tasks.submitLatest(editor,
                new Task<>("Check code",
                        progress -> BodyCheck.faults(ModelErrors.explaining(model, () -> generator.generate(model)), place, body)),
                outcome -> {
                    if (outcome instanceof Outcome.Succeeded<Map<Integer, String>>(Map<Integer, String> faults)) {
                        editor.showFaults(faults);
                        onChecked.accept(faults);
                    }
                }));
    }

    /// Commits the input to the model at once.
    public void commit() {
        pause.stop();
        String typed = editor.text();
        if (acceptsInput.getAsBoolean() && text().filter(text -> !text.equals(typed)).isPresent()) {
            document.store().apply(place.write(document.model(), typed));
        }
    }
}
