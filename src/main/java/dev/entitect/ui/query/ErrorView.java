package dev.entitect.ui.query;

import dev.entitect.job.ElementNames;
import dev.entitect.job.session.LiveAnswer.Reason;
import dev.entitect.live.LiveProblem;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The reasons why a query failed, shown instead of its rows.
final class ErrorView extends ScrollPane {

    private final VBox reasons = new VBox();
    private final Consumer<ElementId> onElement;
    private final Consumer<LiveProblem> onPosition;

    /// @param onElement  shows an element of the model
    /// @param onPosition shows a position in the query
    ErrorView(Consumer<ElementId> onElement, Consumer<LiveProblem> onPosition) {
        this.onElement = onElement;
        this.onPosition = onPosition;
        getStyleClass().addAll("refusal", "edge-to-edge");
        reasons.getStyleClass().add("refusal-reasons");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(reasons);
    }

    /// @param model    provides the names of elements
    /// @param firstLine line of the editor where the query begins, counted from 0; used to show line numbers of the editor
    void show(List<Reason> why, Model model, int firstLine) {
        ElementNames names = new ElementNames(model);
        reasons.getChildren().setAll(why.stream().map(reason -> row(reason, names, firstLine)).toList());
        setVvalue(0);
    }

    /// Shows an unexpected failure.
    void show(String message) {
        reasons.getChildren().setAll(row(message, List.of()));
    }

    private Node row(Reason reason, ElementNames names, int firstLine) {
        List<Node> links = new ArrayList<>();
        if (reason.inQuery()) {
            LiveProblem problem = reason.live().orElseThrow();
            links.add(link(position(problem, firstLine), () -> onPosition.accept(problem)));
        }
        reason.problem().element().ifPresent(element -> links.add(link("Show " + names.of(element), () -> onElement.accept(element))));
        Node row = row(reason.problem().message(), links);
        reason.problem().element().ifPresent(element -> row.setOnMouseClicked(event -> onElement.accept(element)));
        return row;
    }

    private static String position(LiveProblem problem, int firstLine) {
        return "Line " + (problem.line() + firstLine) + (problem.column() > 0 ? ", column " + problem.column() : "");
    }

    private static Node row(String message, List<Node> links) {
        Label text = new Label(message);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(text);
        if (!links.isEmpty()) {
            HBox line = new HBox();
            line.getStyleClass().add("refusal-links");
            line.getChildren().setAll(links);
            content.getChildren().add(line);
        }
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(Icon.ERROR.node("problem-error"), content);
        row.getStyleClass().add("refusal-reason");
        return row;
    }

    private static Hyperlink link(String text, Runnable work) {
        Hyperlink link = new Hyperlink(text);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            work.run();
        });
        return link;
    }
}
