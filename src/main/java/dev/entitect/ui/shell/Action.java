package dev.entitect.ui.shell;

import dev.entitect.ui.widget.Icon;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/// Something the user can do: one definition for its menu item, its button and its key.
public final class Action {

    private final StringProperty label;
    private final ObjectProperty<Icon> icon;
    private final Optional<KeyCombination> key;
    private final BooleanProperty disabled = new SimpleBooleanProperty();
    private final Runnable work;
    private String hint = "";
    /// The option that it toggles; null for an ordinary action.
    private BooleanProperty state;

    private Action(String label, Icon icon, Optional<KeyCombination> key, Runnable work) {
        this.label = new SimpleStringProperty(label);
        this.icon = new SimpleObjectProperty<>(icon);
        this.key = key;
        this.work = work;
    }

    /// @param key in the syntax of `KeyCombination.keyCombination`; empty for none. `Shortcut` is the platform's command key (Ctrl or Cmd)
    public static Action of(String label, Icon icon, String key, Runnable work) {
        return new Action(label, icon, Optional.of(key).filter(text -> !text.isEmpty()).map(KeyCombination::keyCombination), work);
    }

    public static Action of(String label, String key, Runnable work) {
        return new Action(label, null, Optional.of(key).filter(text -> !text.isEmpty()).map(KeyCombination::keyCombination), work);
    }

    /// An option that is on or off.
    static Action toggle(String label, String key, BooleanProperty state) {
        Action action = of(label, key, () -> state.set(!state.get()));
        action.state = state;
        return action;
    }

    /// A key that only the canvas handles; shown in the tooltip and the palette.
    Action hinted(String letter) {
        hint = letter;
        return this;
    }

    public StringProperty labelProperty() {
        return label;
    }

    /// Null for an action without a button.
    public ObjectProperty<Icon> iconProperty() {
        return icon;
    }

    public BooleanProperty disabledProperty() {
        return disabled;
    }

    public void run() {
        if (!disabled.get()) {
            work.run();
        }
    }

    /// The key as displayed to the user; empty for none.
    String keyText() {
        return key.map(KeyCombination::getDisplayText).orElse(hint);
    }

    boolean isDisabled() {
        return disabled.get();
    }

    public MenuItem menuItem() {
        MenuItem item = state == null ? new MenuItem() : new CheckMenuItem();
        if (item instanceof CheckMenuItem check) {
            // the item switches the state itself
            check.selectedProperty().bindBidirectional(state);
        }
        item.textProperty().bind(label);
        key.ifPresent(item::setAccelerator);
        item.disableProperty().bind(disabled);
        if (state == null) {
            item.setOnAction(event -> work.run());
        }
        return item;
    }

    /// A button with the icon alone; the tooltip has the label and the key.
    public Button button() {
        Button button = new Button();
        decorate(button);
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> work.run());
        return button;
    }

    void decorate(ButtonBase button) {
        button.graphicProperty().bind(icon.map(Icon::node));
        button.setFocusTraversable(false);
        button.getStyleClass().addAll("button-icon", "flat");
        Tooltip tooltip = new Tooltip();
        String suffix = keyText().isEmpty() ? "" : "  " + keyText();
        tooltip.textProperty().bind(label.concat(suffix));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(label);
    }
}
