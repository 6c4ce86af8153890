package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.edit.NameChanges;
import dev.entitect.edit.NameChanges.NameChange;
import dev.entitect.model.NamingConvention;
import dev.entitect.model.NamingConvention.TableNames;
import dev.entitect.naming.Counts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A draft of another naming convention, with a preview of the names that it would change.
final class NamingDraft {

    private static final double ROW_HEIGHT = 26;
    private static final int MAX_ROWS = 10;

    private final FormContext context;
    private final Form<NamingConvention> form;
    private final VBox preview = new VBox(8);
    private final Label heading = new Label();
    private final TableView<NameChange> table = new TableView<>();
    private final VBox node;
    private NamingConvention base;
    private NamingConvention draft;

    NamingDraft(FormContext context) {
        this.context = context;
        base = context.model().settings().naming();
        draft = base;
        form = new Form<>(() -> Optional.of(draft), () -> "", (label, change) -> {
            draft = change.apply(draft);
            refresh();
        }, context.collapsing());
        form.choice("Tables",
                Hints.of("Default table name of a class named UserProfile.", "PhysicalNamingStrategy",
                        "__tablename__ by declared_attr"),
                List.of(TableNames.values()), NamingDraft::words, NamingConvention::tables,
                (it, tables) -> new NamingConvention(tables, it.index(), it.unique(), it.check(), it.foreignKey(), it.primaryKey()));
        template("Index", "ix", NamingConvention::index,
                (it, text) -> new NamingConvention(it.tables(), text, it.unique(), it.check(), it.foreignKey(), it.primaryKey()));
        template("Unique", "uq", NamingConvention::unique,
                (it, text) -> new NamingConvention(it.tables(), it.index(), text, it.check(), it.foreignKey(), it.primaryKey()));
        template("Check", "ck", NamingConvention::check,
                (it, text) -> new NamingConvention(it.tables(), it.index(), it.unique(), text, it.foreignKey(), it.primaryKey()));
        template("Foreign key", "fk", NamingConvention::foreignKey,
                (it, text) -> new NamingConvention(it.tables(), it.index(), it.unique(), it.check(), text, it.primaryKey()));
        form.wideText("Primary key",
                Hints.of("A template; leave empty to let the database name primary keys.", "", "naming_convention[\"pk\"]"),
                NamingConvention::primaryKey,
                (it, text) -> new NamingConvention(it.tables(), it.index(), it.unique(), it.check(), it.foreignKey(), text));
        column("Current name", NameChange::before);
        column("New name", NameChange::after);
        table.getStyleClass().add("dense");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Button apply = new Button("Apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> apply());
        Button discard = new Button("Discard");
        discard.setOnAction(event -> discard());
        heading.getStyleClass().add("form-label");
        preview.getStyleClass().add("naming-preview");
        preview.getChildren().setAll(heading, table, new HBox(8, apply, discard));
        form.node().getStyleClass().add("nested-form");
        node = new VBox(8, form.node(), preview);
        refresh();
    }

    private void template(String label, String key, Function<NamingConvention, String> read,
            BiFunction<NamingConvention, String, NamingConvention> change) {
        form.wideText(label, Hints.of(
                "A template with %(table_name)s, %(column_0_name)s, %(column_0_N_name)s, %(referred_table_name)s, %(constraint_name)s.", "",
                "naming_convention[\"" + key + "\"]"), read, (it, text) -> change.apply(it, Texts.required(text, "A template")));
    }

    private void column(String title, Function<NameChange, String> read) {
        TableColumn<NameChange, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(read.apply(row.getValue())));
        column.setCellFactory(view -> new FullTextCell<>());
        column.setSortable(false);
        table.getColumns().add(column);
    }

    Node node() {
        return node;
    }

    void refresh() {
        NamingConvention now = context.model().settings().naming();
        if (!now.equals(base)) {
            base = now;
            draft = now;
        }
        form.refresh();
        boolean differs = !draft.equals(base);
        preview.setVisible(differs);
        preview.setManaged(differs);
        if (differs) {
            List<NameChange> changes = NameChanges.of(context.model(), draft);
            heading.setText(changes.isEmpty()
                    ? "No names in this model change."
                    : Counts.of(changes.size(), "name") + (changes.size() == 1 ? " changes:" : " change:"));
            table.getItems().setAll(changes);
            table.setVisible(!changes.isEmpty());
            table.setManaged(!changes.isEmpty());
            double height = 30 + Math.clamp(changes.size(), 1, MAX_ROWS) * ROW_HEIGHT;
            table.setPrefHeight(height);
            table.setMinHeight(height);
        }
    }

    private void apply() {
        NamingConvention chosen = draft;
        context.apply(new Edit("Change naming convention", model -> model.withSettings(model.settings().withNaming(chosen))));
    }

    private void discard() {
        draft = base;
        refresh();
    }

    private static String words(TableNames tables) {
        return switch (tables) {
            case SNAKE_PLURAL -> "snake_case, plural (user_profiles)";
            case SNAKE_SINGULAR -> "snake_case, singular (user_profile)";
            case AS_CLASS -> "Same as class (UserProfile)";
        };
    }
}
