package dev.entitect.ui.navigator;

import dev.entitect.edit.ModelChange;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.fx.Icon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;

/// The left side of the window: everything in the model as a tree, with a filter. Selects what the canvas selects, and the other way round.
public final class NavigatorPane extends BorderPane {

    private final CustomTextField filter = new CustomTextField();
    private final TreeView<NavigatorItem> tree = new TreeView<>();
    private final ChangeListener<Set<ElementId>> onSelection = (property, was, is) -> showSelection();
    private final Consumer<ModelChange> onChange = change -> {
        if (change.touchesContent()) {
            rebuild();
        }
    };
    private final Consumer<ElementId> reveal;
    private final Runnable delete;
    private Document document;
    private boolean following;

    /// @param reveal called when an element is chosen with Enter or a double click: the canvas shows it
    /// @param delete deletes what is selected
    public NavigatorPane(Consumer<ElementId> reveal, Runnable delete) {
        this.reveal = reveal;
        this.delete = delete;
        getStyleClass().add("navigator");
        filter.setPromptText("Filter");
        filter.setLeft(Icon.SEARCH.node("field-icon"));
        filter.getStyleClass().add("navigator-filter");
        filter.textProperty().addListener((property, was, is) -> rebuild());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            } else if (event.getCode() == KeyCode.DOWN) {
                tree.requestFocus();
            }
        });
        HBox top = new HBox(filter);
        top.getStyleClass().add("navigator-top");
        HBox.setHgrow(filter, Priority.ALWAYS);
        setTop(top);
        tree.setShowRoot(false);
        tree.setAccessibleText("Elements of the model");
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view -> new Cell());
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<NavigatorItem>>) change -> selectInDocument());
        tree.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                revealSelected();
            }
        });
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                revealSelected();
            } else if (event.getCode() == KeyCode.DELETE) {
                this.delete.run();
            }
        });
        setCenter(tree);
    }

    public void show(Document next) {
        if (document != null) {
            document.selection().selectedProperty().removeListener(onSelection);
            document.store().removeListener(onChange);
        }
        document = next;
        next.selection().selectedProperty().addListener(onSelection);
        next.store().addListener(onChange);
        rebuild();
    }

    /// Puts the cursor into the filter.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void rebuild() {
        if (document == null) {
            return;
        }
        Set<ElementId> open = new HashSet<>();
        if (tree.getRoot() != null) {
            all(tree.getRoot()).stream().filter(TreeItem::isExpanded).forEach(item -> Optional.ofNullable(item.getValue()).flatMap(NavigatorItem::element).ifPresent(open::add));
        }
        following = true;
        TreeItem<NavigatorItem> root = NavigatorTree.of(document.model(), filter.getText());
        all(root).stream().filter(item -> Optional.ofNullable(item.getValue()).flatMap(NavigatorItem::element).filter(open::contains).isPresent())
                .forEach(item -> item.setExpanded(true));
        tree.setRoot(root);
        following = false;
        showSelection();
    }

    private void showSelection() {
        if (following) {
            return;
        }
        following = true;
        Set<ElementId> selected = document.selection().selected();
        tree.getSelectionModel().clearSelection();
        if (!selected.isEmpty()) {
            List<TreeItem<NavigatorItem>> items = all(tree.getRoot()).stream()
                    .filter(item -> Optional.ofNullable(item.getValue()).flatMap(NavigatorItem::element).filter(selected::contains).isPresent()).toList();
            items.forEach(item -> {
                item.getParent().setExpanded(true);
                tree.getSelectionModel().select(item);
            });
            if (!items.isEmpty() && !tree.isFocused()) {
                tree.scrollTo(Math.max(0, tree.getRow(items.getFirst()) - 4));
            }
        }
        following = false;
    }

    private void selectInDocument() {
        if (following) {
            return;
        }
        following = true;
        document.selection().select(tree.getSelectionModel().getSelectedItems().stream()
                .flatMap(item -> Optional.ofNullable(item).map(TreeItem::getValue).flatMap(NavigatorItem::element).stream()).collect(Collectors.toSet()));
        following = false;
    }

    private void revealSelected() {
        Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue).flatMap(NavigatorItem::element).ifPresent(reveal);
    }

    private static List<TreeItem<NavigatorItem>> all(TreeItem<NavigatorItem> item) {
        List<TreeItem<NavigatorItem>> items = new ArrayList<>();
        items.add(item);
        item.getChildren().forEach(child -> items.addAll(all(child)));
        return items;
    }

    /// Icon, name, and a muted detail at the right.
    private static final class Cell extends TreeCell<NavigatorItem> {

        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(6);

        Cell() {
            detail.getStyleClass().add("navigator-detail");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getStyleClass().add("navigator-row");
            row.getChildren().setAll(name, gap, detail);
            // a row is as wide as the tree, never wider: a long name is cut, not scrolled to
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(NavigatorItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
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
            }
            setAccessibleText(item.label() + " " + item.detail());
            setGraphic(row);
        }
    }
}
