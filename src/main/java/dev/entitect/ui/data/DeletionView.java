package dev.entitect.ui.data;

import atlantafx.base.theme.Styles;
import dev.entitect.job.ElementNames;
import dev.entitect.job.deletion.DeletionPreview;
import dev.entitect.job.deletion.DeletionPreview.How;
import dev.entitect.job.deletion.DeletionPreview.Step;
import dev.entitect.model.Model;
import dev.entitect.naming.Counts;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A preview of a deletion: the tree of rows affected by deleting a row.
final class DeletionView extends BorderPane {

    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("refused");

    private final ElementNames names;

    /// @param what   the row's display name
    /// @param delete deletes the row
    /// @param close  closes the view
    DeletionView(Model model, DeletionPreview preview, String what, Runnable delete, Runnable close) {
        names = new ElementNames(model);
        getStyleClass().addAll("data-side", "deletion-view");
        Label title = new Label("Delete " + what + "?");
        title.getStyleClass().add("data-side-title");
        Label summary = new Label(summary(preview));
        summary.setId("deletion-summary");
        summary.setWrapText(true);
        summary.getStyleClass().addAll("dock-muted", "deletion-summary");
        summary.pseudoClassStateChanged(BLOCKED, preview.isBlocked());
        TreeView<Step> tree = tree(preview);
        Button go = new Button("Delete", Icon.REMOVE.node());
        go.setId("deletion-go");
        go.getStyleClass().addAll(Styles.SMALL, Styles.DANGER);
        go.setDisable(preview.isBlocked());
        go.setOnAction(event -> delete.run());
        Button cancel = new Button("Cancel");
        cancel.setId("deletion-cancel");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(event -> close.run());
        HBox buttons = new HBox(go, cancel);
        buttons.getStyleClass().add("data-buttons");
        setTop(new VBox(title, summary));
        setCenter(tree);
        setBottom(buttons);
    }

    private static String summary(DeletionPreview preview) {
        if (!preview.complete()) {
            return String.format(Locale.ROOT, "More than %,d rows would be deleted; the preview stops there.", DeletionPreview.MAX_ROWS);
        }
        if (preview.isBlocked()) {
            long rows = preview.steps().stream().filter(step -> step.how() == How.BLOCKS).mapToLong(Step::rows).sum();
            return "The database would reject the deletion: " + Counts.of(rows, "row")
                    + (rows == 1 ? " still refers" : " still refer")
                    + " to rows to be deleted.";
        }
        long others = preview.rows() - 1;
        return others == 0
                ? "No other entity rows are deleted. Other changes:"
                : Counts.of(others, "other row") + (others == 1 ? " is" : " are") + " also deleted. You can roll back.";
    }

    private TreeView<Step> tree(DeletionPreview preview) {
        List<TreeItem<Step>> items = new ArrayList<>();
        for (Step step : preview.steps()) {
            TreeItem<Step> item = new TreeItem<>(step);
            item.setExpanded(true);
            if (step.parent() >= 0) {
                items.get(step.parent()).getChildren().add(item);
            }
            items.add(item);
        }
        TreeView<Step> tree = new TreeView<>(items.getFirst());
        tree.setId("deletion-steps");
        tree.getStyleClass().add("dense");
        tree.setAccessibleText("Affected rows");
        tree.setCellFactory(view -> new StepCell());
        return tree;
    }

    private String text(Step step) {
        String via = step.via().map(id -> "  ·  " + names.of(id)).orElse("");
        String rows = switch (step.how()) {
            case PAIRS -> Counts.of(step.rows(), "join table row");
            case VALUES -> Counts.of(step.rows(), "value");
            default -> Counts.of(step.rows(), "row") + " of " + names.of(step.entity());
        };
        return step.how() == How.DELETED
                ? names.of(step.entity()) + " " + step.examples().getFirst() + (step.marked() ? "  ·  soft delete" : "")
                : DeletionBadges.word(step.how()) + "  ·  " + rows + (step.marked() ? ", soft delete" : "") + via;
    }

    private final class StepCell extends TreeCell<Step> {
        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(empty ? null : text(step));
            setTooltip(empty
                    ? null
                    : new Tooltip(DeletionBadges.reason(step.how()) + "\nKeys: " + String.join("; ", step.examples())
                            + (step.rows() > step.examples().size() ? "; …" : "")));
            pseudoClassStateChanged(BLOCKED, !empty && step.how() == How.BLOCKS);
        }
    }
}
