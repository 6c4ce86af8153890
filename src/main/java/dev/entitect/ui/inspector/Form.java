package dev.entitect.ui.inspector;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The fields of one model element, in sections. A field shows the model's current value after each change. Text fields commit on Enter or
/// when they lose the focus; checkboxes and combo boxes commit at once. A change that the model rejects throws an
/// `IllegalArgumentException` whose message is for the user.
///
/// @param <T> the type of the element
final class Form<T> {

    private static final int AREA_ROWS = 2;
    private static final int MAX_AREA_ROWS = 6;
    /// Characters that fit on a line beside a label.
    private static final int AREA_LINE = 26;
    /// Characters of the monospaced font that fit into a field of full width.
    private static final int WIDE_LINE = 38;

    private final VBox sections = new VBox();
    private final Supplier<Optional<T>> element;
    private final Supplier<String> subject;
    private final Writer<T> writer;
    private final Collapsing collapsing;
    private final List<Runnable> refreshers = new ArrayList<>();
    private FormSection<T> section;
    private boolean refreshing;
    private boolean detached;

    /// Applies a change to the model.
    @FunctionalInterface
    interface Writer<T> {
        void write(String label, UnaryOperator<T> change);
    }

    /// @param subject the element's name, for undo labels
    Form(Supplier<Optional<T>> element, Supplier<String> subject, Writer<T> writer, Collapsing collapsing) {
        this.element = element;
        this.subject = subject;
        this.writer = writer;
        this.collapsing = collapsing;
        sections.getStyleClass().add("form");
        section("", true);
    }

    Node node() {
        return sections;
    }

    /// Shows the model's current values.
    void refresh() {
        refreshing = true;
        try {
            refreshers.forEach(Runnable::run);
        } finally {
            refreshing = false;
        }
    }

    /// Stops all writing: a field that loses the focus because it is removed from the window must not commit.
    void detach() {
        detached = true;
    }

    boolean acceptsInput() {
        return !refreshing && !detached;
    }

    /// @param what imperative, without the element's name: "Change table"
    void write(String what, UnaryOperator<T> change) {
        String name = subject.get();
        writer.write(name.isEmpty() ? what : what + " of " + name, change);
    }

    Optional<T> element() {
        return element.get();
    }

    /// Starts a section to which the following rows are added.
    ///
    /// @param open initially, unless the user has chosen otherwise
    FormSection<T> section(String title, boolean open) {
        section = new FormSection<>(title, open, collapsing, element);
        sections.getChildren().add(section);
        refreshers.add(section::refresh);
        return section;
    }

    /// @param change gets the element and the stripped text
    FormRow<T> text(String label, String hint, Function<T, String> read, BiFunction<T, String, T> change) {
        return entry(label, hint, new TextField(), false, read, change);
    }

    /// A text that is often long: its field has the full width, below its label.
    FormRow<T> wideText(String label, String hint, Function<T, String> read, BiFunction<T, String, T> change) {
        TextArea field = new TextArea();
        field.getStyleClass().addAll("mono", "one-line");
        field.setWrapText(true);
        refreshers.add(() -> element.get().map(read).ifPresent(text -> field.setPrefRowCount(text.length() > WIDE_LINE ? 2 : 1)));
        return entry(label, hint, field, true, read, change);
    }

    /// A text field whose prompt shows the value used when it is empty, such as a name by convention.
    FormRow<T> text(String label, String hint, Function<T, String> read, Function<T, String> whenEmpty, BiFunction<T, String, T> change) {
        TextField field = new TextField();
        refreshers.add(() -> element.get().ifPresent(it -> field.setPromptText(whenEmpty.apply(it))));
        return entry(label, hint, field, false, read, change);
    }

    /// An integer; the model checks its limits.
    FormRow<T> number(String label, String hint, Function<T, Integer> read, BiFunction<T, Integer, T> change) {
        return text(label, hint, it -> Integer.toString(read.apply(it)), (it, text) -> change.apply(it, number(text)));
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException invalid) {
            throw new IllegalArgumentException("\"" + text + "\" is not an integer", invalid);
        }
    }

    FormRow<T> longText(String label, String hint, Function<T, String> read, BiFunction<T, String, T> change) {
        TextArea area = new TextArea();
        refreshers.add(() -> element.get().map(read).ifPresent(text -> area.setPrefRowCount(Math
                .clamp(text.length() / AREA_LINE + 1 + text.chars().filter(letter -> letter == '\n').count(), AREA_ROWS, MAX_AREA_ROWS))));
        area.setWrapText(true);
        return entry(label, hint, area, false, read, change);
    }

    private FormRow<T> entry(String label, String hint, TextInputControl field, boolean wide, Function<T, String> read,
            BiFunction<T, String, T> change) {
        FormRow<T> row = row(label, hint, field, wide);
        TextEntry<T> entry = new TextEntry<>(this, row, lower(label), field, element, read, change);
        refreshers.add(entry::refresh);
        return row;
    }

    FormRow<T> check(String label, String text, String hint, Function<T, Boolean> read, BiFunction<T, Boolean, T> change) {
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        FormRow<T> row = row(label, hint, box, false);
        box.setOnAction(event -> attempt(row, () -> write((box.isSelected() ? "Set " : "Clear ") + lower(label.isEmpty() ? text : label),
                current -> change.apply(current, box.isSelected()))));
        refreshers.add(() -> element.get().ifPresent(it -> box.setSelected(read.apply(it))));
        return row;
    }

    /// A checkbox for each value of an enum.
    <E extends Enum<E>> FormRow<T> checks(String label, String hint, Class<E> values, Function<E, String> words, Function<T, Set<E>> read,
            BiFunction<T, Set<E>, T> change) {
        FlowPane boxes = new FlowPane(10, 4);
        boxes.setPrefWrapLength(160);
        for (E value : values.getEnumConstants()) {
            CheckBox box = new CheckBox(words.apply(value));
            box.setOnAction(event -> write("Change " + lower(label), it -> {
                Set<E> changed = EnumSet.noneOf(values);
                changed.addAll(read.apply(it));
                if (box.isSelected()) {
                    changed.add(value);
                } else {
                    changed.remove(value);
                }
                return change.apply(it, changed);
            }));
            refreshers.add(() -> element.get().ifPresent(it -> box.setSelected(read.apply(it).contains(value))));
            boxes.getChildren().add(box);
        }
        return row(label, hint, boxes, false);
    }

    <V> FormRow<T> choice(String label, String hint, List<V> values, Function<V, String> words, Function<T, V> read,
            BiFunction<T, V, T> change) {
        return choice(label, hint, it -> values, words, read, change);
    }

    /// @param values may depend on the element and its model
    <V> FormRow<T> choice(String label, String hint, Function<T, List<V>> values, Function<V, String> words, Function<T, V> read,
            BiFunction<T, V, T> change) {
        return choose(label, hint, values, words, read,
                (it, value) -> write("Change " + lower(label), current -> change.apply(current, value)));
    }

    /// A choice that changes more than the element.
    ///
    /// @param apply applies the chosen value to the model
    <V> FormRow<T> choose(String label, String hint, Function<T, List<V>> values, Function<V, String> words, Function<T, V> read,
            BiConsumer<T, V> apply) {
        ComboBox<V> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(V value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public V fromString(String text) {
                return box.getItems().stream().filter(value -> words.apply(value).equals(text)).findFirst().orElse(null);
            }
        });
        FormRow<T> row = row(label, hint, box, false);
        box.valueProperty().addListener((property, was, is) -> {
            boolean chosen = acceptsInput() && is != null && element.get().filter(it -> !Objects.equals(read.apply(it), is)).isPresent();
            if (chosen) {
                attempt(row, () -> apply.accept(element.get().orElseThrow(), is));
            }
        });
        refreshers.add(() -> element.get().ifPresent(it -> {
            List<V> current = values.apply(it);
            if (!box.getItems().equals(current)) {
                box.getItems().setAll(current);
            }
            box.setValue(read.apply(it));
        }));
        return row;
    }

    /// Explains a rejected change, and resets the field to the model's value.
    private void attempt(FormRow<T> row, Runnable work) {
        row.accept();
        try {
            work.run();
        } catch (IllegalArgumentException rejected) {
            refresh();
            row.reject(rejected.getMessage());
        }
    }

    /// Adds a row with any node, or with a field that commits by itself.
    FormRow<T> row(String label, String hint, Node field, boolean wide) {
        FormRow<T> row = new FormRow<>(label, hint, field, wide);
        section.add(row);
        refreshers.add(() -> element.get().ifPresent(row::refresh));
        return row;
    }

    /// A row without a label.
    FormRow<T> wide(Node node) {
        return row("", "", node, true);
    }

    /// Adds an action to run whenever the form is refreshed.
    void onRefresh(Runnable refresher) {
        refreshers.add(refresher);
    }

    /// Lower-cases the first letter, except of acronyms.
    static String lower(String label) {
        return label.isEmpty() || label.matches("\\p{Lu}{2}.*")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
