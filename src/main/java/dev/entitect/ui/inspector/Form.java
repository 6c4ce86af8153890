package dev.entitect.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// Fields over one element of the model: labels at the left, fields at the right. A field shows what the model says after each change,
/// and writes when the user is done with it: Enter or leaving a text, at once for boxes and choices; Esc brings the old text back.
///
/// @param <T> what the fields belong to
final class Form<T> {

    private static final double LABEL_WIDTH = 92;

    private final GridPane grid = new GridPane();
    private final Supplier<Optional<T>> element;
    private final Writer<T> writer;
    private final List<Runnable> refreshers = new ArrayList<>();
    private boolean refreshing;
    private boolean abandoned;

    /// Puts a change into the model.
    @FunctionalInterface
    interface Writer<T> {
        void write(String label, UnaryOperator<T> change);
    }

    Form(Supplier<Optional<T>> element, Writer<T> writer) {
        this.element = element;
        this.writer = writer;
        grid.getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
        labels.setHalignment(HPos.LEFT);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        grid.getColumnConstraints().setAll(labels, fields);
    }

    Node node() {
        return grid;
    }

    /// Shows what the model says now.
    void refresh() {
        refreshing = true;
        try {
            refreshers.forEach(Runnable::run);
        } finally {
            refreshing = false;
        }
    }

    /// From now on nothing is written: leaving a field, as when its fields go from the window, is not meant as a change.
    void abandon() {
        abandoned = true;
    }

    Form<T> section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("form-section");
        grid.add(label, 0, grid.getRowCount(), 2, 1);
        return this;
    }

    /// @param change takes the element and the stripped text; giving back null refuses the text
    TextField text(String label, String hint, Function<T, String> read, BiFunction<T, String, T> change) {
        TextField field = new TextField();
        addText(label, hint, field, read, change);
        return field;
    }

    /// A text whose field is greyed out with what holds when it is empty, such as a name by convention.
    TextField text(String label, String hint, Function<T, String> read, Function<T, String> whenEmpty, BiFunction<T, String, T> change) {
        TextField field = text(label, hint, read, change);
        refreshers.add(() -> element.get().ifPresent(it -> field.setPromptText(whenEmpty.apply(it))));
        return field;
    }

    TextArea longText(String label, String hint, Function<T, String> read, BiFunction<T, String, T> change) {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        addText(label, hint, area, read, change);
        return area;
    }

    private void addText(String label, String hint, TextInputControl field, Function<T, String> read, BiFunction<T, String, T> change) {
        Runnable show = () -> element.get().ifPresent(it -> {
            if (!field.getText().equals(read.apply(it))) {
                field.setText(read.apply(it));
            }
        });
        Runnable commit = () -> element.get().ifPresent(it -> {
            String text = field.getText().strip();
            if (refreshing || abandoned || text.equals(read.apply(it))) {
                return;
            }
            if (change.apply(it, text) == null) {
                show.run();
            } else {
                writer.write("Change " + label.toLowerCase(Locale.ROOT), current -> change.apply(current, text));
            }
        });
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (!(field instanceof TextArea) || event.isShortcutDown())) {
                commit.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                show.run();
            }
        });
        // a field with the focus keeps what is being typed
        refreshers.add(() -> {
            if (!field.isFocused()) {
                show.run();
            }
        });
        row(label, hint, field);
    }

    CheckBox check(String label, String text, String hint, Function<T, Boolean> read, BiFunction<T, Boolean, T> change) {
        CheckBox box = new CheckBox(text);
        box.setOnAction(event -> writer.write((box.isSelected() ? "Set " : "Clear ") + name(label, text), current -> change.apply(current, box.isSelected())));
        refreshers.add(() -> element.get().ifPresent(it -> box.setSelected(read.apply(it))));
        row(label, hint, box);
        return box;
    }

    private static String name(String label, String text) {
        return (label.isEmpty() ? text : label).toLowerCase(Locale.ROOT);
    }

    <V> ComboBox<V> choice(String label, String hint, List<V> values, Function<V, String> words, Function<T, V> read, BiFunction<T, V, T> change) {
        ComboBox<V> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(V value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public V fromString(String text) {
                return values.stream().filter(value -> words.apply(value).equals(text)).findFirst().orElse(null);
            }
        });
        box.valueProperty().addListener((property, was, is) -> {
            boolean chosen = !refreshing && is != null && element.get().filter(it -> !Objects.equals(read.apply(it), is)).isPresent();
            if (chosen) {
                writer.write("Change " + label.toLowerCase(Locale.ROOT), current -> change.apply(current, is));
            }
        });
        refreshers.add(() -> element.get().ifPresent(it -> box.setValue(read.apply(it))));
        row(label, hint, box);
        return box;
    }

    /// Adds a row that is not a field, or a field that looks after itself.
    void row(String label, String hint, Node field) {
        int row = grid.getRowCount();
        Label name = new Label(label);
        name.setLabelFor(field);
        name.getStyleClass().add("form-label");
        Tooltip tooltip = hint.isEmpty() ? null : new Tooltip(hint);
        name.setTooltip(tooltip);
        if (tooltip != null) {
            Tooltip.install(field, tooltip);
        }
        grid.addRow(row, name, field);
        GridPane.setHgrow(field, Priority.ALWAYS);
    }

    void wide(Node node) {
        grid.add(node, 0, grid.getRowCount(), 2, 1);
    }

    /// Something else that must follow the model.
    void onRefresh(Runnable refresher) {
        refreshers.add(refresher);
    }
}
