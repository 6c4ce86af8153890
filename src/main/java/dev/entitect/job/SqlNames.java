package dev.entitect.job;

import dev.entitect.model.Model;
import dev.entitect.naming.SqlIdentifiers;
import dev.entitect.schema.Table;

/// Writes names of tables and columns as the databases of a model read them.
record SqlNames(SqlIdentifiers identifiers) {

    static SqlNames of(Model model) {
        return new SqlNames(SqlIdentifiers.of(model.settings().targets()));
    }

    String of(Table table) {
        return table.schema().map(schema -> of(schema) + '.').orElse("") + of(table.name());
    }

    String of(String name) {
        return identifiers.needsQuotes(name) ? '"' + name + '"' : name;
    }
}
