package dev.entitect.ui.inspector;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A field with its label on the left or, if it needs the width, above; below it the reason why the input was rejected.
///
/// @param <T> the type of the element
final class FormRow<T> extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");
    private static final double TOOLTIP_WIDTH = 340;

    private final HBox head = new HBox();
    private final Label problem = new Label();
    private final Node field;
    private final Tooltip tooltip;
    private final String hint;
    private Predicate<T> shown = it -> true;
    private Function<T, Optional<String>> reason = it -> Optional.empty();

    /// @param label empty for a self-explanatory field
    FormRow(String label, String hint, Node field, boolean wide) {
        this.field = field;
        this.hint = hint;
        getStyleClass().add("form-row");
        tooltip = new Tooltip(hint);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.setShowDuration(Duration.INDEFINITE);
        Label name = new Label(label);
        name.setLabelFor(field);
        name.getStyleClass().add("form-label");
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(label);
        }
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        accept();
        HBox.setHgrow(field, Priority.ALWAYS);
        if (!hint.isEmpty()) {
            Tooltip.install(name, tooltip);
        }
        if (wide) {
            name.getStyleClass().add("form-label-above");
            getChildren().setAll(label.isEmpty() ? new VBox(field, problem) : new VBox(head, field, problem));
            head.getChildren().add(name);
            head.getStyleClass().add("form-line-above");
        } else {
            name.getStyleClass().add("form-label-beside");
            HBox line = new HBox(name, field);
            boolean high = field instanceof TextArea || field instanceof Pane;
            line.getStyleClass().addAll("form-line", high ? "form-line-high" : "form-line-low");
            if (!hint.isEmpty()) {
                // on the line, since a disabled field gets no mouse events but must still explain itself
                Tooltip.install(line, tooltip);
            }
            getChildren().setAll(line, problem);
        }
    }

    /// Shows the row for some elements only.
    FormRow<T> when(Predicate<T> condition) {
        Predicate<T> before = shown;
        shown = it -> before.test(it) && condition.test(it);
        return this;
    }

    /// @param why empty while the field is enabled; otherwise the reason, shown as tooltip
    FormRow<T> disabled(Function<T, Optional<String>> why) {
        reason = why;
        return this;
    }

    /// Adds an action to the right of a label that is above its field.
    void action(Node node) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(space, node);
    }

    void reject(String sentence) {
        reject(sentence, field::requestFocus);
    }

    /// @param goTo runs when the sentence is clicked
    void reject(String sentence, Runnable goTo) {
        problem.setOnMouseClicked(event -> goTo.run());
        problem.setText(sentence);
        problem.setVisible(true);
        problem.setManaged(true);
        field.pseudoClassStateChanged(INVALID, true);
    }

    void accept() {
        problem.setVisible(false);
        problem.setManaged(false);
        field.pseudoClassStateChanged(INVALID, false);
    }

    /// Whether the last input was rejected and is still in the field.
    boolean isRejected() {
        return problem.isVisible();
    }

    void refresh(T element) {
        setVisible(shown.test(element));
        setManaged(isVisible());
        Optional<String> why = reason.apply(element);
        field.setDisable(why.isPresent());
        tooltip.setText(why.orElse(hint));
    }
}
