package dev.entitect.ui.navigator;

import dev.entitect.model.id.NodeId;
import dev.entitect.ui.document.DraggedElement;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row with icon, name and muted detail. The name is edited in place, and the element can be dragged to the canvas.
final class NavigatorCell extends TreeCell<NavigatorItem> implements DraggedElement {

    /// Minimum width of the name beside a long detail, in pixels.
    private static final double MIN_NAME_WIDTH = 64;

    private final BiConsumer<NavigatorItem, String> rename;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(6);
    private final Tooltip reason = new Tooltip();
    private TextField field;
    private boolean closing;

    /// @param rename throws an `IllegalArgumentException` with a message for the user
    NavigatorCell(BiConsumer<NavigatorItem, String> rename) {
        this.rename = rename;
        detail.getStyleClass().add("navigator-detail");
        detail.setMinWidth(0);
        name.setMinWidth(MIN_NAME_WIDTH);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getStyleClass().add("navigator-row");
        row.getChildren().setAll(name, gap, detail);
        // Esc ends the editing, not only the explanation
        reason.setHideOnEscape(false);
        // a row is never wider than the tree: long names are truncated instead of scrolled
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (dragged().isPresent()) {
                startFullDrag();
                event.consume();
            }
        });
    }

    @Override
    public Optional<NodeId> dragged() {
        return Optional.ofNullable(getItem()).flatMap(NavigatorItem::element).filter(NodeId.class::isInstance).map(NodeId.class::cast);
    }

    @Override
    protected void updateItem(NavigatorItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setTooltip(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(item.label());
        name.setGraphic(item.icon().node("navigator-icon"));
        detail.setText(item.detail());
        name.getStyleClass().remove("navigator-heading");
        if (item.element().isEmpty()) {
            name.getStyleClass().add("navigator-heading");
        } else if (item.label().length() + item.detail().length() > 24) {
            setTooltip(new Tooltip(item.label() + "  " + item.detail()));
        }
        setAccessibleText(item.label() + " " + item.detail());
        setGraphic(row);
    }

    @Override
    public void startEdit() {
        if (getItem() == null || getItem().element().isEmpty()) {
            return;
        }
        super.startEdit();
        closing = false;
        field = new TextField(getItem().label());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is && isEditing() && !closing) {
                commit();
            }
        });
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        closing = true;
        reason.hide();
        super.cancelEdit();
        setGraphic(row);
        getTreeView().requestFocus();
    }

    private void commit() {
        NavigatorItem item = getItem();
        String text = field.getText().strip();
        if (item == null || text.equals(item.label())) {
            cancelEdit();
            return;
        }
        try {
            // the tree is rebuilt when the model changes, which takes the focus from the field
            closing = true;
            rename.accept(item, text);
            cancelEdit();
        } catch (IllegalArgumentException invalid) {
            closing = false;
            field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), true);
            reason.setText(invalid.getMessage());
            reason.show(field, field.localToScreen(0, 0).getX(), field.localToScreen(0, field.getHeight()).getY() + 4);
            field.textProperty().addListener((property, was, is) -> reason.hide());
        }
    }
}
