package dev.entitect.ui.inspector;

import dev.entitect.ui.fx.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An ordered list of a few things: each can be moved, taken out and, when there is more to say of it, opened; a menu adds to it.
///
/// @param <V> what it lists
final class ItemList<V> {

    private final VBox node = new VBox();
    private final VBox rows = new VBox();
    private final MenuButton add = new MenuButton();
    private final Tooltip why = new Tooltip();
    private final Function<V, String> words;
    private final Consumer<List<V>> write;
    private Optional<Consumer<V>> open = Optional.empty();
    private Function<V, String> detail = item -> "";
    private boolean ordered = true;
    private List<V> items = List.of();

    /// @param addText what the menu at the end says
    /// @param write   gets the whole list after each change
    ItemList(String addText, Function<V, String> words, Consumer<List<V>> write) {
        this.words = words;
        this.write = write;
        add.setText(addText);
        add.setGraphic(Icon.ADD.node());
        add.getStyleClass().addAll("flat", "small", "item-add");
        node.getStyleClass().add("item-list");
        HBox holder = new HBox(add);
        Tooltip.install(holder, why);
        node.getChildren().setAll(rows, holder);
    }

    /// Items are opened by a press on their name.
    ItemList<V> opening(Consumer<V> consumer) {
        open = Optional.of(consumer);
        return this;
    }

    /// Muted words behind the name.
    ItemList<V> detail(Function<V, String> text) {
        detail = text;
        return this;
    }

    /// The order means nothing.
    ItemList<V> unordered() {
        ordered = false;
        return this;
    }

    Node node() {
        return node;
    }

    /// @param candidates what the menu offers to add
    void show(List<V> present, List<V> candidates) {
        show(present, candidates.stream().map(candidate -> menuItem(words.apply(candidate), () -> {
            List<V> more = new ArrayList<>(items);
            more.add(candidate);
            write.accept(more);
        })).toList(), "There is nothing more to add");
    }

    /// @param empty why nothing can be added when the menu is empty
    void show(List<V> present, List<MenuItem> menu, String empty) {
        if (!present.equals(items) || rows.getChildren().size() != present.size()) {
            items = List.copyOf(present);
            rows.getChildren().setAll(items.stream().map(this::row).toList());
        }
        add.getItems().setAll(menu);
        add.setDisable(menu.isEmpty());
        why.setText(menu.isEmpty() ? empty : add.getText());
    }

    /// Names may have changed without the list.
    void renew() {
        rows.getChildren().setAll(items.stream().map(this::row).toList());
    }

    static MenuItem menuItem(String text, Runnable work) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> work.run());
        return item;
    }

    private Node row(V item) {
        Label text = new Label(detail.apply(item));
        text.getStyleClass().add("item-detail");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(name(item), text);
        row.getStyleClass().add("item");
        int index = items.indexOf(item);
        if (ordered && items.size() > 1) {
            Button up = button(Icon.UP, "Move " + words.apply(item) + " up", () -> move(item, -1));
            up.setDisable(index == 0);
            Button down = button(Icon.DOWN, "Move " + words.apply(item) + " down", () -> move(item, 1));
            down.setDisable(index == items.size() - 1);
            row.getChildren().addAll(up, down);
        }
        row.getChildren().add(button(Icon.CLOSE, "Remove " + words.apply(item), () -> write.accept(items.stream().filter(it -> it != item).toList())));
        return row;
    }

    private Node name(V item) {
        if (open.isEmpty()) {
            Label name = new Label(words.apply(item));
            name.setMinWidth(40);
            return name;
        }
        Hyperlink link = new Hyperlink(words.apply(item));
        link.setMinWidth(40);
        link.setOnAction(event -> {
            link.setVisited(false);
            open.get().accept(item);
        });
        return link;
    }

    private void move(V item, int by) {
        List<V> moved = new ArrayList<>(items);
        int index = moved.indexOf(item);
        moved.remove(index);
        moved.add(Math.clamp(index + by, 0, moved.size()), item);
        write.accept(moved);
    }

    static Button button(Icon icon, String text, Runnable work) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(event -> work.run());
        return button;
    }
}
