package dev.entitect.job.session;

import dev.entitect.dialect.Dialect;
import dev.entitect.live.LiveSession;
import dev.entitect.model.Model;
import dev.entitect.naming.SqlIdentifiers;
import dev.entitect.schema.Table;

/// Writes names of tables and columns as the database of a session expects them.
///
/// @param quote the quote character
public record QuotedNames(SqlIdentifiers identifiers, char quote) {

    public static QuotedNames of(Model model, LiveSession session) {
        return new QuotedNames(SqlIdentifiers.of(model.settings().targets()),
                Dialect.ofProduct(session.info().database()).map(Dialect::quote).orElse('"'));
    }

    public String of(Table table) {
        return table.schema().map(schema -> of(schema) + '.').orElse("") + of(table.name());
    }

    public String of(String name) {
        return identifiers.needsQuotes(name) ? quote + name + quote : name;
    }
}
