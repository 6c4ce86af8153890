package dev.entitect.ui.inspector;

import dev.entitect.model.Attribute;
import dev.entitect.ui.widget.EditedCell;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The name or the type of an attribute in the grid. Rejected input stays in the cell as it was typed, marked and explained.
final class AttributeCell extends EditedCell<Attribute, AttributeCell.Content> {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    private final Supplier<List<String>> words;
    private final BiConsumer<Attribute, String> write;
    private final Consumer<Attribute> restore;

    /// @param rejection why the model does not accept the text; empty if it is the model's
    record Content(String text, Optional<String> rejection) {}

    /// @param words   the suggestions beside the field; none for a plain field
    /// @param restore discards what was rejected
    AttributeCell(Supplier<List<String>> words, BiConsumer<Attribute, String> write, Consumer<Attribute> restore) {
        super(false);
        this.words = words;
        this.write = write;
        this.restore = restore;
    }

    @Override
    protected void updateItem(Content item, boolean empty) {
        super.updateItem(item, empty);
        Optional<String> rejection = empty || item == null ? Optional.empty() : item.rejection();
        pseudoClassStateChanged(INVALID, rejection.isPresent());
        setTooltip(rejection.map(Tooltip::new).orElse(null));
        setAccessibleHelp(rejection.orElse(null));
    }

    @Override
    protected boolean canEdit() {
        return true;
    }

    @Override
    protected Optional<String> typed(Content value) {
        return Optional.of(value.text());
    }

    @Override
    protected String nullText(Content value) {
        return "";
    }

    @Override
    protected List<String> choices() {
        return List.of();
    }

    @Override
    protected Node editor() {
        List<String> suggestions = words.get();
        return suggestions.isEmpty() ? super.editor() : suggesting(suggestions);
    }

    private Node suggesting(List<String> suggestions) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(suggestions);
        box.setValue(getItem().text());
        box.getEditor().setText(getItem().text());
        box.setOnAction(event -> end(box.getValue()));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !box.isShowing()) {
                sendTyped();
                event.consume();
            }
        });
        commitOnFocusLoss(box.getEditor(), box);
        return box;
    }

    @Override
    protected void restore() {
        Attribute attribute = getTableRow().getItem();
        if (attribute != null) {
            restore.accept(attribute);
        }
    }

    @Override
    protected void send(Attribute attribute, String text) {
        write.accept(attribute, text.strip());
    }
}
