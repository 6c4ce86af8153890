package dev.entitect.schema;

import dev.entitect.model.Entity;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.id.ElementId;
import dev.entitect.naming.Naming;
import java.util.List;
import java.util.Optional;

/// Works out foreign keys. A key needs columns, and cannot refer to a hierarchy whose rows are spread over several tables.
///
/// @param tables provides the referenced tables
record ForeignKeys(Naming naming, EntityTables tables) {

    /// @param own the columns of the key, each with the column that it refers to
    Optional<Table.ForeignKey> of(String table, List<Column> own, Entity referenced, ForeignKey key, ElementId origin) {
        if (own.isEmpty() || !tables.isReferenceable(referenced)) {
            return Optional.empty();
        }
        List<String> names = EntityTables.names(own.stream());
        String referencedTable = tables.name(referenced);
        return Optional
                .of(new Table.ForeignKey(EntityTables.orElse(key.name(), () -> naming.foreignKey(table, names, referencedTable)), names,
                        tables.schema(referenced), referencedTable, own.stream().map(column -> column.refersTo().orElseThrow()).toList(),
                        key.onDelete(), key.onUpdate(), origin, false));
    }
}
