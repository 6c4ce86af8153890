package dev.entitect.ui.inspector;

import dev.entitect.ui.widget.Icon;
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

/// A short ordered list: items can be moved, removed and optionally opened; a menu adds items.
///
/// @param <V> the type of the items
final class ItemList<V> {

    private final VBox node = new VBox();
    private final VBox rows = new VBox();
    private final MenuButton add = new MenuButton();
    private final Tooltip why = new Tooltip();
    private final Function<V, String> words;
    private final Consumer<List<V>> write;
    private Optional<Consumer<V>> open = Optional.empty();
    private Function<V, String> detail = item -> "";
    private Function<V, Optional<Button>> action = item -> Optional.empty();
    private boolean ordered = true;
    private List<V> items = List.of();
    private List<String> texts = List.of();

    /// @param addText the text of the menu button that adds items
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

    /// Makes items open when their name is clicked.
    ItemList<V> opening(Consumer<V> consumer) {
        open = Optional.of(consumer);
        return this;
    }

    /// Shows a muted text after the name.
    ItemList<V> detail(Function<V, String> text) {
        detail = text;
        return this;
    }

    /// Adds a button to some items.
    ///
    /// @param work empty for an item without the button
    ItemList<V> action(Icon icon, Function<V, String> text, Function<V, Optional<Runnable>> work) {
        action = item -> work.apply(item).map(it -> button(icon, text.apply(item), it));
        return this;
    }

    /// Declares the order irrelevant, so that items cannot be moved.
    ItemList<V> unordered() {
        ordered = false;
        return this;
    }

    Node node() {
        return node;
    }

    /// @param candidates the items that the menu offers to add
    void show(List<V> current, List<V> candidates) {
        show(current, candidates.stream().map(candidate -> menuItem(words.apply(candidate), () -> {
            List<V> extended = new ArrayList<>(items);
            extended.add(candidate);
            write.accept(extended);
        })).toList(), "There is nothing left to add");
    }

    /// @param empty why nothing can be added if the menu is empty
    void show(List<V> current, List<MenuItem> menu, String empty) {
        // names may change while the items stay the same; unchanged rows keep the focus
        List<String> currentTexts = current.stream().map(item -> words.apply(item) + "\n" + detail.apply(item)).toList();
        if (!current.equals(items) || !currentTexts.equals(texts)) {
            items = List.copyOf(current);
            texts = currentTexts;
            rows.getChildren().setAll(items.stream().map(this::row).toList());
        }
        add.getItems().setAll(menu);
        add.setDisable(menu.isEmpty());
        why.setText(menu.isEmpty() ? empty : add.getText());
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
        action.apply(item).ifPresent(row.getChildren()::add);
        int index = items.indexOf(item);
        if (ordered && items.size() > 1) {
            Button up = button(Icon.UP, "Move " + words.apply(item) + " up", () -> move(item, -1));
            up.setDisable(index == 0);
            Button down = button(Icon.DOWN, "Move " + words.apply(item) + " down", () -> move(item, 1));
            down.setDisable(index == items.size() - 1);
            row.getChildren().addAll(up, down);
        }
        row.getChildren().add(
                button(Icon.CLOSE, "Remove " + words.apply(item), () -> write.accept(items.stream().filter(it -> it != item).toList())));
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
        int to = Math.clamp(index + by, 0, moved.size());
        moved.add(to, item);
        write.accept(moved);
        focus(to, by);
    }

    /// Focuses the button that moved the item, so that it can be pressed again.
    private void focus(int index, int by) {
        if (index < rows.getChildren().size() && rows.getChildren().get(index) instanceof HBox row) {
            List<Node> buttons = row.getChildren().stream().filter(Button.class::isInstance).toList();
            // up, down and remove are always the last three
            int up = buttons.size() - 3;
            Node same = buttons.get(by < 0 ? up : up + 1);
            (same.isDisabled() ? buttons.get(by < 0 ? up + 1 : up) : same).requestFocus();
        }
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
