package dev.entitect.ui.inspector;

import dev.entitect.ui.source.JavaEditor;
import java.util.Locale;
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
    private boolean showing;

    /// @param lines that are seen at once
    CodeEntry(Form<T> form, String label, String hint, int lines, Function<T, String> read, BiFunction<T, String, T> change) {
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
        form.row(label, hint, editor, true);
        form.onRefresh(this::show);
    }

    JavaEditor editor() {
        return editor;
    }

    private void show() {
        form.element().map(read).filter(text -> !text.equals(editor.text()) && !(pause.getStatus() == PauseTransition.Status.RUNNING)).ifPresent(text -> {
            showing = true;
            editor.update(text);
            showing = false;
        });
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
