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

    /// @param name    empty if the database names the key: the user gave it no name, or annotations cannot express it, as for join tables,
    ///                tables of collections and hierarchies with a table per class
    /// @param columns empty if the table has no key
    public record PrimaryKey(String name, List<String> columns) {}

    /// @param origin an attribute or a constraint; or the association, for the constraint that a one-to-one association implies. The
    ///               database names that constraint, because Hibernate offers no way to do so
    public record Unique(String name, List<String> columns, ElementId origin) {}

    public record Index(String name, List<String> columns, ElementId origin) {}

    /// @param name     empty if Hibernate names the key, because annotations cannot express the name
    /// @param origin   the association; the attribute, for the table of its values; the entity, for a joined subclass
    /// @param inverse  whether this is the key of a join table that refers to the inverse end
    public record ForeignKey(String name, List<String> columns, Optional<String> referencedSchema, String referencedTable,
            List<String> referencedColumns, ReferentialAction onDelete, ReferentialAction onUpdate,
            ElementId origin, boolean inverse) {

        ForeignKey ofInverse() {
            return new ForeignKey(name, columns, referencedSchema, referencedTable, referencedColumns, onDelete, onUpdate, origin, true);
        }

        ForeignKey named(String other) {
            return new ForeignKey(other, columns, referencedSchema, referencedTable, referencedColumns, onDelete, onUpdate, origin,
                    inverse);
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

    /// The columns of an attribute or association, in order.
    public List<Column> columnsOf(ColumnOwner owner) {
        return columns.stream().filter(column -> column.origin().equals(owner)).toList();
    }

    /// The columns with a role, in order.
    public List<Column> columnsWith(Class<? extends ColumnRole> role) {
        return columns.stream().filter(column -> role.isInstance(column.role())).toList();
    }

    /// The column that distinguishes the classes of a hierarchy.
    public Optional<Column> discriminator() {
        return columnsWith(ColumnRole.Discriminator.class).stream().findFirst();
    }

    /// The column that tells whether a row has been deleted.
    public Optional<Column> deletionMark() {
        return columnsWith(ColumnRole.DeletionMark.class).stream().findFirst();
    }

    /// The foreign key of an association in an entity's table.
    public Optional<ForeignKey> foreignKeyOf(AssociationId association) {
        return foreignKeys.stream().filter(key -> key.origin().equals(association)).findFirst();
    }
}
