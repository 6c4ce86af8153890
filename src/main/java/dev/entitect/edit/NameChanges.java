package dev.entitect.edit;

import dev.entitect.model.Model;
import dev.entitect.model.NamingConvention;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The database names that would change with another naming convention.
public final class NameChanges {

    /// @param kind "table", "column", "index" and so on
    public record NameChange(String kind, String before, String after) {}

    private final List<NameChange> changes = new ArrayList<>();

    private NameChanges() {}

    /// The names that differ, table by table in the order of the schema.
    public static List<NameChange> of(Model model, NamingConvention convention) {
        NameChanges names = new NameChanges();
        Schema before = Schema.of(model);
        Schema after = Schema.of(model.withSettings(model.settings().withNaming(convention)));
        for (Table table : before.tables()) {
            after.find(table.origin()).ifPresent(other -> names.compare(table, other));
        }
        return List.copyOf(names.changes);
    }

    private void compare(Table before, Table after) {
        add("table", before.name(), after.name());
        add("column", before.columns(), after.columns(), Column::name);
        add("primary key", before.primaryKey().name(), after.primaryKey().name());
        add("unique", before.uniques(), after.uniques(), Table.Unique::name);
        add("index", before.indexes(), after.indexes(), Table.Index::name);
        add("check", before.checks(), after.checks(), Table.Check::name);
        add("foreign key", before.foreignKeys(), after.foreignKeys(), Table.ForeignKey::name);
    }

    /// Both tables come from the same class, so their parts are in the same order.
    private <P> void add(String kind, List<P> before, List<P> after, Function<P, String> name) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            add(kind, name.apply(before.get(i)), name.apply(after.get(i)));
        }
    }

    private void add(String kind, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new NameChange(kind, before, after));
        }
    }
}
