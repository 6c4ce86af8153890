package dev.entitect.ui.inspector;

import dev.entitect.job.BodyCheck;
import dev.entitect.job.JavaBody;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.ui.source.JavaEditor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Connects a Java editor to the model: what is typed is taken after a pause, so that it can be checked while one thinks, and at the
/// latest when the editor is left.
///
/// @param <T> what the code belongs to
final class CodeEntry<T> {

    private static final Duration PAUSE = Duration.millis(500);
    private static final double LINE_HEIGHT = 18;

    private final Form<T> form;
    private final JavaEditor editor;
    private final String label;
    private final Function<T, String> read;
    private final BiFunction<T, String, T> change;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final FormContext context;
    private final Function<T, JavaBody> body;
    private final FormRow<T> row;
    private boolean showing;
    private Optional<Model> checked = Optional.empty();

    /// @param lines that are seen at once
    /// @param body  what the compiler is asked about
    CodeEntry(FormContext context, Form<T> form, String label, String hint, int lines, Function<T, String> read, BiFunction<T, String, T> change, Function<T, JavaBody> body) {
        this.context = context;
        this.body = body;
        this.form = form;
        this.label = label;
        this.read = read;
        this.change = change;
        editor = new JavaEditor(label);
        editor.setPrefHeight(lines * LINE_HEIGHT + 16);
        editor.setMinHeight(editor.getPrefHeight());
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
        row = form.row(label, hint, editor, true);
        form.onRefresh(this::show);
    }

    private void show() {
        form.element().map(read).filter(text -> !text.equals(editor.text()) && !(pause.getStatus() == PauseTransition.Status.RUNNING)).ifPresent(text -> {
            showing = true;
            editor.update(text);
            showing = false;
        });
        check();
    }

    /// Any change of the model may break the code, or mend it.
    private void check() {
        Model model = context.model();
        if (checked.filter(it -> it.withDiagrams(model.diagrams()).equals(model)).isPresent()) {
            return;
        }
        checked = Optional.of(model);
        form.element().map(body).ifPresent(code -> context.services().tasks().submitLatest(editor,
                new Task<>("Check the code", progress -> BodyCheck.faults(context.services().generator().generate(model), code)), outcome -> {
                    if (outcome instanceof Outcome.Succeeded<Map<Integer, String>>(Map<Integer, String> faults)) {
                        show(faults);
                    }
                }));
    }

    private void show(Map<Integer, String> faults) {
        editor.showFaults(faults);
        faults.entrySet().stream().findFirst().ifPresentOrElse(fault -> row.refuse("Line " + (fault.getKey() + 1) + ": " + fault.getValue()), row::accept);
    }

    private void commit() {
        pause.stop();
        form.element().ifPresent(it -> {
            String text = editor.text();
            if (form.takesChanges() && !text.equals(read.apply(it))) {
                form.write("Change " + label.toLowerCase(Locale.ROOT), current -> change.apply(current, text));
            }
        });
    }
}
