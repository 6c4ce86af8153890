package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.naming.JavaNames;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.fx.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The attributes of a class in an editable grid: name, type, and three checkboxes.
final class AttributeGrid {

    private static final double ROW_HEIGHT = 26;
    private static final double HEADER_HEIGHT = 28;
    private static final int MAX_ROWS_SHOWN = 14;

    private final FormContext context;
    private final Document document;
    private final ClassId home;
    private final TableView<Attribute> table = new TableView<>();
    private final VBox node;

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
                flagColumn("?", "Nullable", Attribute::nullable, Attribute::withNullable),
                flagColumn("K", "Part of the primary key", Attribute::partOfKey,
                        (it, on) -> it.withKey(on ? Optional.of(document.model().settings().defaultKey()) : Optional.empty())),
                flagColumn("U", "Unique", it -> it.unique().isPresent(),
                        (it, on) -> it.withUnique(on ? Optional.of(ConstraintName.byConvention()) : Optional.empty()))));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && table.getEditingCell() == null) {
                deleteSelected();
                event.consume();
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

    private TableColumn<Attribute, String> nameColumn() {
        TableColumn<Attribute, String> column = new TableColumn<>("Name");
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().name()));
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setOnEditCommit(edit -> {
            String name = edit.getNewValue().strip();
            if (JavaNames.isLegal(name)) {
                change("Rename attribute", edit.getRowValue().id(), it -> it.withName(name));
            }
            table.refresh();
        });
        column.setPrefWidth(110);
        return column;
    }

    private TableColumn<Attribute, String> typeColumn() {
        TableColumn<Attribute, String> column = new TableColumn<>("Type");
        column.setCellValueFactory(row -> new SimpleStringProperty(TypeSyntax.print(row.getValue().type(), document.model())));
        column.setCellFactory(view -> {
            ComboBoxTableCell<Attribute, String> cell = new ComboBoxTableCell<>();
            cell.setComboBoxEditable(true);
            cell.getItems().setAll(TypeSyntax.words(document.model()));
            cell.getStyleClass().add("mono");
            return cell;
        });
        // room for decimal(10,2) in the monospaced font
        column.setMinWidth(104);
        column.setOnEditCommit(edit -> {
            parse(edit.getNewValue()).ifPresent(type -> change("Change type", edit.getRowValue().id(), it -> it.withType(type)));
            table.refresh();
        });
        return column;
    }

    private Optional<AttributeType> parse(String text) {
        try {
            return TypeSyntax.parse(text, document.model());
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    private TableColumn<Attribute, Boolean> flagColumn(String title, String hint, Function<Attribute, Boolean> read,
            BiFunction<Attribute, Boolean, Attribute> change) {
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
        type().ifPresent(type -> {
            String name = Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? "attribute" : "attribute" + n)
                    .filter(free -> type.attributes().stream().noneMatch(it -> it.name().equals(free))).findFirst().orElseThrow();
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

    /// Shows the model's current attributes; the selected attribute stays selected.
    void refresh() {
        List<Attribute> attributes = type().map(ClassElement::attributes).orElse(List.of());
        Attribute selected = table.getSelectionModel().getSelectedItem();
        if (!table.getItems().equals(attributes)) {
            table.getItems().setAll(attributes);
            if (selected != null) {
                attributes.stream().filter(it -> it.id().equals(selected.id())).findFirst().ifPresent(table.getSelectionModel()::select);
            }
        }
        int rows = Math.clamp(attributes.size(), 2, MAX_ROWS_SHOWN);
        table.setPrefHeight(HEADER_HEIGHT + rows * ROW_HEIGHT + 2);
        table.setMinHeight(table.getPrefHeight());
    }
}
