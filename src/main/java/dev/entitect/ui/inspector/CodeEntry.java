package dev.entitect.ui.inspector;

import dev.entitect.job.code.CodePlace;
import dev.entitect.ui.code.CodeBinding;
import dev.entitect.ui.widget.Icon;
import dev.entitect.ui.widget.JavaEditor;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A Java editor among the fields of a form, with a button that opens it in a wider editor.
///
/// @param <T> the element that the code belongs to
final class CodeEntry<T> {

    private static final double LINE_HEIGHT = 18;

    private final JavaEditor editor;
    private final FormRow<T> row;

    /// @param lines number of visible lines
    CodeEntry(FormContext context, Form<T> form, String label, String hint, int lines, CodePlace place) {
        editor = new JavaEditor(label);
        editor.setPrefHeight(lines * LINE_HEIGHT + 16);
        editor.setMinHeight(editor.getPrefHeight());
        row = form.row(label, hint, editor, true);
        Button wide = new Button("Edit in bottom pane", Icon.EXPAND.node());
        wide.getStyleClass().addAll("flat", "small", "form-action");
        wide.setTooltip(new Tooltip("Open this code in the wider editor below the canvas"));
        CodeBinding binding = new CodeBinding(editor, place, context.document(), context.services().tasks(), context.services().generator(),
                form::acceptsInput, this::show);
        wide.setOnAction(event -> {
            binding.commit();
            context.services().host().editInBottomPane(place);
        });
        row.action(wide);
        form.onRefresh(binding::refresh);
    }

    private void show(Map<Integer, String> faults) {
        faults.entrySet().stream().findFirst().ifPresentOrElse(
                fault -> row.reject("Line " + (fault.getKey() + 1) + ": " + fault.getValue(), () -> editor.goTo(fault.getKey())),
                row::accept);
    }
}
