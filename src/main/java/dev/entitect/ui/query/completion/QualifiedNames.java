package dev.entitect.ui.query.completion;

import dev.entitect.schema.Table;
import java.util.regex.Pattern;

/// Names as written in SQL: qualified, and quoted if necessary.
public final class QualifiedNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*");

    private QualifiedNames() {}

    /// The table with its schema, if it has one.
    public static String of(Table table) {
        return table.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(table.name());
    }

    static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
