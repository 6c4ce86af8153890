package dev.entitect.schema;

import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import java.util.List;
import java.util.Optional;

/// A table, with final names.
///
/// @param origin the entity; the association of a join table; the attribute of a collection of values
public record Table(
        ElementId origin,
        Optional<String> schema,
        String name,
        String comment,
        List<Column> columns,
        PrimaryKey primaryKey,
        List<Unique> uniques,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        List<Check> checks) {

    /// @param name    empty for one that the database names by itself: nobody named it, or annotations have no place for the name, as in
    ///                the tables that no entity stands for and in a hierarchy with a table for each class
    /// @param columns empty when the table has no key
    public record PrimaryKey(String name, List<String> columns) {}

    /// @param origin an attribute or a constraint; the association, for the one that a one-to-one association implies. That one gets its
    ///               name from the database, since Hibernate has no place for it
    public record Unique(String name, List<String> columns, ElementId origin) {}

    public record Index(String name, List<String> columns, ElementId origin) {}

    /// @param name     empty for one that Hibernate names by itself, since there is no place to say it
    /// @param origin   the association; the attribute, for the table of its values; the entity, for a joined subclass
    /// @param inverse  in a join table: the key to the inverse side
    public record ForeignKey(String name, List<String> columns, Optional<String> referredSchema, String referredTable,
            List<String> referredColumns, ReferentialAction onDelete, ReferentialAction onUpdate,
            ElementId origin, boolean inverse) {

        ForeignKey ofInverse() {
            return new ForeignKey(name, columns, referredSchema, referredTable, referredColumns, onDelete, onUpdate, origin, true);
        }

        ForeignKey named(String other) {
            return new ForeignKey(other, columns, referredSchema, referredTable, referredColumns, onDelete, onUpdate, origin, inverse);
        }
    }

    public record Check(String name, String sql, ElementId origin) {}

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
    }

    /// The columns that an attribute or association put here, in their order.
    public List<Column> columnsOf(ColumnOwner owner) {
        return columns.stream().filter(column -> column.origin().equals(owner)).toList();
    }

    /// The columns with a role, in their order.
    public List<Column> columnsWith(Class<? extends ColumnRole> role) {
        return columns.stream().filter(column -> role.isInstance(column.role())).toList();
    }

    /// The column that tells the classes of a hierarchy apart.
    public Optional<Column> discriminator() {
        return columnsWith(ColumnRole.Discriminator.class).stream().findFirst();
    }

    /// The column that tells whether a row has been deleted.
    public Optional<Column> deletionMark() {
        return columnsWith(ColumnRole.DeletionMark.class).stream().findFirst();
    }

    /// The foreign key that an association keeps in an entity's table.
    public Optional<ForeignKey> foreignKeyOf(AssociationId association) {
        return foreignKeys.stream().filter(key -> key.origin().equals(association)).findFirst();
    }
}
