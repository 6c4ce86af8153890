package dev.entitect.ui.navigator;

import dev.entitect.edit.Edits;
import dev.entitect.edit.ModelChange;
import dev.entitect.edit.Renames;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.canvas.ElementDialogs;
import dev.entitect.ui.canvas.ElementMenu;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;

/// The left side of the window: the model's elements as a tree, with a filter. Its selection is synchronized with the canvas.
public final class NavigatorPane extends BorderPane {

    private final CustomTextField filter = new CustomTextField();
    private final TreeView<NavigatorItem> tree = new TreeView<>();
    private final ChangeListener<Set<ElementId>> onSelection = (property, was, is) -> showSelection();
    private final Consumer<ModelChange> onChange = change -> {
        if (change.touchesContent() || !diagramLabels(change.before()).equals(diagramLabels(change.after()))) {
            rebuild();
        }
    };
    private final CanvasHost canvas;
    private final ElementDialogs dialogs;
    private final MenuButton create = new MenuButton();
    private final ContextMenu menu = new ContextMenu();
    private Document document;
    private boolean updating;

    /// @param canvas reveals elements, and shows the boxes of new ones
    public NavigatorPane(CanvasHost canvas, ElementDialogs dialogs) {
        this.canvas = canvas;
        this.dialogs = dialogs;
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
        create.setGraphic(Icon.ADD.node());
        create.getStyleClass().addAll("flat", "button-icon", "navigator-new");
        create.setTooltip(new Tooltip("New element"));
        create.setAccessibleText("New element");
        create.setOnShowing(event -> create.getItems().setAll(menus().creation()));
        // a menu button without items does not open at all
        create.getItems().add(new MenuItem());
        HBox top = new HBox(4, filter, create);
        top.getStyleClass().add("navigator-top");
        HBox.setHgrow(filter, Priority.ALWAYS);
        setTop(top);
        tree.setShowRoot(false);
        tree.setAccessibleText("Elements of the model");
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view -> new NavigatorCell(this::rename));
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<NavigatorItem>>) change -> selectInDocument());
        tree.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                revealSelected();
            }
        });
        tree.setEditable(true);
        // only F2 and the menu start editing; a double-click reveals the element on the canvas
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> tree.setEditable(false));
        tree.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER -> revealSelected();
                case DELETE -> deleteSelected();
                case F2 -> editSelected();
                case CONTEXT_MENU -> showMenu(tree.localToScreen(24, 24).getX(), tree.localToScreen(24, 24).getY());
                default -> {}
            }
        });
        tree.setOnContextMenuRequested(event -> {
            showMenu(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setCenter(tree);
    }

    /// The diagrams' names and sizes; other changes of diagrams do not affect the tree.
    private static List<String> diagramLabels(Model model) {
        return model.diagrams().stream().map(it -> it.name() + " " + it.nodes().size()).toList();
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

    /// Focuses the filter.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private ElementMenu menus() {
        return new ElementMenu(document, canvas, dialogs, this::editSelected);
    }

    private void showMenu(double x, double y) {
        Optional<NavigatorItem> row = Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
        menu.getItems().setAll(row.flatMap(NavigatorItem::element).map(menus()::of)
                .or(() -> row.flatMap(NavigatorItem::kind).map(menus()::of)).orElseGet(menus()::creation));
        menu.show(tree, x, y);
    }

    private void editSelected() {
        tree.setEditable(true);
        tree.requestFocus();
        tree.edit(tree.getSelectionModel().getSelectedItem());
    }

    private void rename(NavigatorItem item, String name) {
        item.element().flatMap(id -> Renames.of(document.model(), id, name)).ifPresent(document.store()::apply);
    }

    private void deleteSelected() {
        Set<ElementId> ids = document.selection().selected();
        if (!ids.isEmpty()) {
            document.store().apply(Edits.delete(document.model(), ids));
        }
    }

    private void rebuild() {
        if (document == null) {
            return;
        }
        Set<ElementId> expanded = new HashSet<>();
        if (tree.getRoot() != null) {
            all(tree.getRoot()).stream().filter(TreeItem::isExpanded)
                    .forEach(item -> Optional.ofNullable(item.getValue()).flatMap(NavigatorItem::element).ifPresent(expanded::add));
        }
        updating = true;
        TreeItem<NavigatorItem> root = NavigatorTree.of(document.model(), filter.getText());
        all(root).stream()
                .filter(item -> Optional.ofNullable(item.getValue()).flatMap(NavigatorItem::element).filter(expanded::contains).isPresent())
                .forEach(item -> item.setExpanded(true));
        tree.setRoot(root);
        updating = false;
        showSelection();
    }

    private void showSelection() {
        if (updating) {
            return;
        }
        updating = true;
        Set<ElementId> selected = document.selection().selected();
        tree.getSelectionModel().clearSelection();
        if (!selected.isEmpty()) {
            List<TreeItem<NavigatorItem>> items = all(tree.getRoot()).stream()
                    .filter(item -> Optional.ofNullable(item.getValue()).flatMap(NavigatorItem::element).filter(selected::contains)
                            .isPresent())
                    .toList();
            items.forEach(item -> {
                item.getParent().setExpanded(true);
                tree.getSelectionModel().select(item);
            });
            if (!items.isEmpty() && !tree.isFocused()) {
                tree.scrollTo(Math.max(0, tree.getRow(items.getFirst()) - 4));
            }
        }
        updating = false;
    }

    private void selectInDocument() {
        if (updating) {
            return;
        }
        updating = true;
        document.selection().select(tree.getSelectionModel().getSelectedItems().stream()
                .flatMap(item -> Optional.ofNullable(item).map(TreeItem::getValue).flatMap(NavigatorItem::element).stream())
                .collect(Collectors.toSet()));
        updating = false;
    }

    private void revealSelected() {
        Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue).flatMap(NavigatorItem::element)
                .ifPresent(canvas::reveal);
    }

    private static List<TreeItem<NavigatorItem>> all(TreeItem<NavigatorItem> item) {
        List<TreeItem<NavigatorItem>> items = new ArrayList<>();
        items.add(item);
        item.getChildren().forEach(child -> items.addAll(all(child)));
        return items;
    }
}
