package dev.entitect.ui.inspector;

import dev.entitect.ui.widget.Icon;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows under a title that collapses them. A collapsed section shows a muted summary to the right of its title.
///
/// @param <T> the type of the element
final class FormSection<T> extends VBox {

    private final Supplier<Optional<T>> element;
    private final VBox rows = new VBox();
    private final Label summary = new Label();
    private final Button header = new Button();
    private Function<T, String> summarize = it -> "";

    FormSection(String title, boolean openByDefault, Collapsing collapsing, Supplier<Optional<T>> element) {
        this.element = element;
        getStyleClass().add("form-group");
        rows.getStyleClass().add("form-rows");
        if (!title.isEmpty()) {
            boolean open = collapsing.isExpanded(title, openByDefault);
            summary.getStyleClass().add("form-summary");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(new Label(title), gap, summary);
            line.getStyleClass().add("form-section-line");
            header.getStyleClass().addAll("flat", "form-section");
            header.setMaxWidth(Double.MAX_VALUE);
            header.setOnAction(event -> {
                collapsing.setExpanded(title, !rows.isVisible());
                open(!rows.isVisible(), line, title);
            });
            getChildren().add(header);
            open(open, line, title);
        }
        getChildren().add(rows);
    }

    private void open(boolean open, HBox line, String title) {
        HBox content = new HBox((open ? Icon.DOWN : Icon.RIGHT).node("form-chevron"), line);
        content.getStyleClass().add("form-section-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        content.prefWidthProperty().bind(header.widthProperty().subtract(8));
        header.setGraphic(content);
        header.setAccessibleText(title + (open ? ", expanded" : ", collapsed"));
        rows.setVisible(open);
        rows.setManaged(open);
    }

    void add(FormRow<T> row) {
        rows.getChildren().add(row);
    }

    /// Sets the summary beside the title: a count, or the chosen values.
    FormSection<T> summary(Function<T, String> words) {
        summarize = words;
        return this;
    }

    void refresh() {
        element.get().ifPresent(it -> summary.setText(summarize.apply(it)));
    }
}
