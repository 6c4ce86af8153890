package dev.entitect.ui.widget;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A segmented control: toggle buttons side by side, exactly one of which is selected.
public final class Segments<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final List<T> values;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /// @param onSelect called after each change of the selection
    public Segments(List<T> values, Function<T, String> label, Runnable onSelect) {
        this.values = List.copyOf(values);
        for (T value : values) {
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setToggleGroup(group);
            button.getStyleClass().addAll(Styles.SMALL, buttons.isEmpty()
                    ? Styles.LEFT_PILL
                    : buttons.size() == values.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            buttons.add(button);
        }
        buttons.getFirst().setSelected(true);
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                // clicking the selected button would leave none selected
                was.setSelected(true);
            } else if (was != null) {
                onSelect.run();
            }
        });
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("segments");
        getChildren().setAll(buttons);
    }

    public T selected() {
        return values.get(buttons.indexOf((ToggleButton) group.getSelectedToggle()));
    }

    public void select(T value) {
        buttons.get(values.indexOf(value)).setSelected(true);
    }

    public void setLabel(T value, String label) {
        buttons.get(values.indexOf(value)).setText(label);
    }

    /// Hides or shows a segment, except the first and the last, which have the rounded corners. If the selected segment is hidden, the
    /// first one is selected.
    public void setShown(T value, boolean shown) {
        ToggleButton button = buttons.get(values.indexOf(value));
        button.setVisible(shown);
        button.setManaged(shown);
        if (!shown && button.isSelected()) {
            buttons.getFirst().setSelected(true);
        }
    }
}
