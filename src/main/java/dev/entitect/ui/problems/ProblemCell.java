package dev.entitect.ui.problems;

import atlantafx.base.theme.Styles;
import dev.entitect.check.Fix;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.job.ElementNames;
import dev.entitect.model.Model;
import dev.entitect.ui.widget.Icon;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One problem: its element, its message, and buttons for its fixes.
final class ProblemCell extends ListCell<Problem> {

    private final Supplier<Model> model;
    private final Consumer<Fix> fix;
    private Problem shown;

    ProblemCell(Supplier<Model> model, Consumer<Problem> select, Consumer<Fix> fix) {
        this.model = model;
        this.fix = fix;
        getStyleClass().add("problem-cell");
        // never wider than the list, so that the message wraps
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                select.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        // lists update their cells often, and a button must not be replaced while it is pressed
        if (problem == shown) {
            return;
        }
        shown = problem;
        setGraphic(empty || problem == null ? null : row(problem));
        setAccessibleText(empty || problem == null ? null : severity(problem) + ": " + problem.message());
    }

    private Node row(Problem problem) {
        Node icon = problem.severity() == Severity.ERROR ? Icon.ERROR.node("problem-error") : Icon.WARNING.node("problem-warning");
        Label name = new Label(problem.element().map(element -> new ElementNames(model.get()).of(element)).orElse("Model"));
        name.getStyleClass().add("problem-element");
        Label message = new Label(problem.message());
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(name, message);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(icon, text);
        row.getStyleClass().add("problem-row");
        problem.fixes().forEach(it -> row.getChildren().add(button(it)));
        return row;
    }

    private Button button(Fix it) {
        Button button = new Button(it.label());
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> fix.accept(it));
        return button;
    }

    private static String severity(Problem problem) {
        return problem.severity() == Severity.ERROR ? "Error" : "Warning";
    }
}
