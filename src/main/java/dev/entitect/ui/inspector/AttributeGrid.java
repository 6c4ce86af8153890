package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.edit.KeyGeneration;
import dev.entitect.edit.NameValidation;
import dev.entitect.edit.Renames;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.inspector.AttributeCell.Content;
import dev.entitect.ui.widget.Icon;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The attributes of a class in an editable grid: name, type, and three checkboxes. Names and types are validated as in the form of an
/// attribute.
final class AttributeGrid {

    private static final double ROW_HEIGHT = 26;
    private static final double HEADER_HEIGHT = 28;
    private static final int MAX_ROWS_SHOWN = 14;

    private final FormContext context;
    private final Document document;
    private final ClassId home;
    private final TableView<Attribute> table = new TableView<>();
    private final VBox node;
    private final SequencedMap<Input, Content> rejected = new LinkedHashMap<>();
    private FormRow<?> row;
    private boolean stale;

    private enum Field {
        NAME("Name"), TYPE("Type");

        private final String title;

        Field(String title) {
            this.title = title;
        }
    }

    /// A cell that text is typed into; unlike its position, it stays the same when attributes are moved.
    private record Input(AttributeId attribute, Field field) {}

    AttributeGrid(FormContext context, ClassId home) {
        this.context = context;
        this.document = context.document();
        this.home = home;
        table.setEditable(true);
        table.getStyleClass().addAll("dense", "attribute-grid");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label("No attributes yet"));
        table.getColumns().setAll(List.of(nameColumn(), typeColumn(),
                flagColumn("?", "Nullable", Attribute::nullable, Attribute::withNullable, Attribute::partOfKey),
                flagColumn("K", "Part of the primary key", Attribute::partOfKey,
                        (it, on) -> it.withKey(
                                on ? Optional.of(KeyGeneration.of(it.type(), document.model().settings())) : Optional.empty()),
                        it -> false),
                flagColumn("U", "Unique", it -> it.unique().isPresent(),
                        (it, on) -> it.withUnique(on ? Optional.of(ConstraintName.byConvention()) : Optional.empty()), it -> false)));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && table.getEditingCell() == null) {
                deleteSelected();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && table.getEditingCell() == null) {
                restoreSelected();
            }
        });
        table.editingCellProperty().addListener((property, was, is) -> {
            if (stale && is == null) {
                refresh();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                openSelected();
                event.consume();
            }
        });
        node = new VBox(4, table, buttons());
    }

    private TableColumn<Attribute, Content> nameColumn() {
        TableColumn<Attribute, Content> column = textColumn(Field.NAME, List::of);
        column.setPrefWidth(110);
        return column;
    }

    private TableColumn<Attribute, Content> typeColumn() {
        TableColumn<Attribute, Content> column = textColumn(Field.TYPE, () -> TypeSyntax.words(document.model()));
        // room for decimal(10,2) in the monospaced font
        column.setMinWidth(104);
        return column;
    }

    private TableColumn<Attribute, Content> textColumn(Field field, Supplier<List<String>> words) {
        TableColumn<Attribute, Content> column = new TableColumn<>(field.title);
        column.setUserData(field);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(content(new Input(row.getValue().id(), field), row.getValue())));
        column.setCellFactory(view -> {
            AttributeCell cell = new AttributeCell(words, (attribute, text) -> commit(new Input(attribute.id(), field), text),
                    attribute -> restore(List.of(new Input(attribute.id(), field))));
            if (field == Field.TYPE) {
                cell.getStyleClass().add("mono");
            }
            return cell;
        });
        return column;
    }

    private Content content(Input input, Attribute attribute) {
        return rejected.getOrDefault(input, new Content(text(input.field(), attribute), Optional.empty()));
    }

    private String text(Field field, Attribute attribute) {
        return switch (field) {
            case NAME -> attribute.name();
            case TYPE -> TypeSyntax.print(attribute.type(), document.model());
        };
    }

    private void commit(Input input, String text) {
        rejected.remove(input);
        try {
            type().flatMap(it -> it.attribute(input.attribute())).filter(it -> !text(input.field(), it).equals(text))
                    .ifPresent(attribute -> write(input, text));
        } catch (IllegalArgumentException invalid) {
            rejected.put(input, new Content(text, Optional.of(invalid.getMessage())));
        }
        explain();
    }

    private void write(Input input, String text) {
        switch (input.field()) {
            case NAME -> Renames.of(document.model(), input.attribute(), text).ifPresent(document.store()::apply);
            case TYPE -> {
                AttributeType type = TypeSyntax.require(text, document.model());
                change("Change type", input.attribute(), it -> it.withType(type));
            }
        }
    }

    private void restore(Collection<Input> inputs) {
        rejected.keySet().removeAll(inputs);
        explain();
    }

    /// Shows what was rejected last, with the reason; a click on the reason leads to the cell.
    private void explain() {
        table.refresh();
        if (rejected.isEmpty()) {
            row.accept();
        } else {
            Map.Entry<Input, Content> last = rejected.lastEntry();
            row.reject(last.getValue().rejection().orElseThrow(), () -> edit(last.getKey()));
        }
    }

    private void edit(Input input) {
        table.getItems().stream().filter(it -> it.id().equals(input.attribute())).findFirst().ifPresent(attribute -> {
            table.getSelectionModel().select(attribute);
            table.requestFocus();
            table.edit(table.getItems().indexOf(attribute), table.getColumns().stream()
                    .filter(column -> column.getUserData() == input.field()).findFirst().orElseThrow());
        });
    }

    /// @param fixed whether the value of an attribute cannot be changed
    private TableColumn<Attribute, Boolean> flagColumn(String title, String hint, Function<Attribute, Boolean> read,
            BiFunction<Attribute, Boolean, Attribute> change, Predicate<Attribute> fixed) {
        TableColumn<Attribute, Boolean> column = new TableColumn<>();
        Label header = new Label(title);
        header.setTooltip(new Tooltip(hint));
        column.setGraphic(header);
        column.setCellValueFactory(row -> new SimpleBooleanProperty(read.apply(row.getValue())));
        column.setCellFactory(view -> new TableCell<>() {
            private final CheckBox box = new CheckBox();

            {
                setAlignment(Pos.CENTER);
                box.setAccessibleText(hint);
                box.disableProperty().bind(tableRowProperty().flatMap(TableRow::itemProperty).map(fixed::test).orElse(false));
                box.setOnAction(
                        event -> AttributeGrid.this.change((box.isSelected() ? "Set " : "Clear ") + Form.lower(hint),
                                getTableRow().getItem().id(),
                                it -> change.apply(it, box.isSelected())));
            }

            @Override
            protected void updateItem(Boolean value, boolean empty) {
                super.updateItem(value, empty);
                setGraphic(empty ? null : box);
                box.setSelected(Boolean.TRUE.equals(value));
            }
        });
        column.getStyleClass().add("flag-column");
        column.setMinWidth(27);
        column.setMaxWidth(27);
        column.setSortable(false);
        return column;
    }

    private void restoreSelected() {
        Attribute selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            restore(Stream.of(Field.values()).map(field -> new Input(selected.id(), field)).toList());
        }
    }

    private Node buttons() {
        HBox buttons = new HBox(4,
                ItemList.button(Icon.ADD, "Add attribute", this::add),
                ItemList.button(Icon.DETAILS, "Show all fields of the attribute  Ctrl+Enter", this::openSelected),
                ItemList.button(Icon.UP, "Move up", () -> moveSelected(-1)),
                ItemList.button(Icon.DOWN, "Move down", () -> moveSelected(1)),
                ItemList.button(Icon.REMOVE, "Delete attribute", this::deleteSelected));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void openSelected() {
        Attribute selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            context.select(selected.id());
        }
    }

    private void add() {
        type().ifPresent(it -> {
            String name = NameValidation.unique("attribute", NameValidation.properties(document.model(), home));
            document.store()
                    .apply(Edits.addAttribute(home, Attribute.of(new AttributeId(document.ids().next()), name, BasicType.text(255))));
            int row = table.getItems().size() - 1;
            table.getSelectionModel().select(row);
            table.requestFocus();
            table.edit(row, table.getColumns().getFirst());
        });
    }

    private void deleteSelected() {
        Attribute selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            document.store().apply(Edits.delete(List.of(selected.id()), "attribute " + selected.name()));
        }
    }

    private void moveSelected(int by) {
        Attribute selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            document.store().apply(Edits.moveAttribute(home, selected.id(), table.getSelectionModel().getSelectedIndex() + by));
        }
    }

    private void change(String label, AttributeId id, UnaryOperator<Attribute> change) {
        document.store().apply(Edits.changeAttribute(label, home, id, change));
    }

    private Optional<ClassElement> type() {
        return document.model().findClass(home);
    }

    Node node() {
        return node;
    }

    /// Sets the row that explains rejected input.
    void explainIn(FormRow<?> formRow) {
        row = formRow;
    }

    /// Shows the model's current attributes; the selected attribute stays selected. While a cell is being edited, this waits for the end of
    /// it: what is typed is not lost to a change elsewhere.
    void refresh() {
        stale = table.getEditingCell() != null;
        if (stale) {
            return;
        }
        List<Attribute> attributes = type().map(ClassElement::attributes).orElse(List.of());
        Attribute selected = table.getSelectionModel().getSelectedItem();
        if (!table.getItems().equals(attributes)) {
            table.getItems().setAll(attributes);
            if (selected != null) {
                attributes.stream().filter(it -> it.id().equals(selected.id())).findFirst().ifPresent(table.getSelectionModel()::select);
            }
        }
        if (rejected.keySet().removeIf(input -> attributes.stream().noneMatch(it -> it.id().equals(input.attribute())))) {
            explain();
        }
        int rows = Math.clamp(attributes.size(), 2, MAX_ROWS_SHOWN);
        table.setPrefHeight(HEADER_HEIGHT + rows * ROW_HEIGHT + 2);
        table.setMinHeight(table.getPrefHeight());
    }
}
