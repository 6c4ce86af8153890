package dev.entitect.sample;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.SqlIdentifiers;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes rows as INSERT statements for one dialect, for the tables that Hibernate creates there.
public final class SqlInserts {

    private static final int ROWS_AT_ONCE = 500;

    private final ModelIndex index;
    private final Dialect dialect;
    private final Map<String, Table> tables;
    private final SqlIdentifiers identifiers;
    private final SqlLiterals literals;

    public SqlInserts(Model model, Schema schema, Dialect dialect) {
        this.index = ModelIndex.of(model);
        this.dialect = dialect;
        this.tables = schema.tables().stream()
                .collect(Collectors.toMap(table -> name(table.schema().orElse(""), table.name()), Function.identity(), (one, same) -> one));
        Set<Dialect> dialects = EnumSet.of(dialect);
        dialects.addAll(model.settings().targets());
        // a name that a target reserves is quoted when its table is created, and so keeps its case
        this.identifiers = SqlIdentifiers.of(dialects);
        this.literals = new SqlLiterals(model, dialect);
    }

    /// Inserts all rows, and makes the database number new rows after them.
    ///
    /// @throws UnwritableRowException if a cell is no value of its column's type
    public void write(List<TableRows> rows, Appendable out) throws IOException {
        SqlNumbering numbering = new SqlNumbering(index, dialect, this::quoted);
        for (TableRows part : rows) {
            Table table = tables.get(name(part.schema(), part.table()));
            write(part, table, out);
            numbering.add(part, table, qualified(part));
        }
        numbering.write(out);
    }

    private void write(TableRows rows, Table table, Appendable out) throws IOException {
        List<BasicType> types = rows.columns().stream().map(name -> type(table, name)).toList();
        String start = "insert into " + qualified(rows) + " (" + rows.columns().stream().map(this::quoted).collect(Collectors.joining(", "))
                + ")"
                + (rows.identityColumns().isEmpty() || !isStandard() ? "" : " overriding system value") + " values\n";
        for (int i = 0; i < rows.rows().size(); i++) {
            boolean first = i % ROWS_AT_ONCE == 0;
            boolean last = i == rows.rows().size() - 1 || i % ROWS_AT_ONCE == ROWS_AT_ONCE - 1;
            out.append(first ? start : "").append("  (");
            for (int cell = 0; cell < types.size(); cell++) {
                out.append(cell == 0 ? "" : ", ").append(literal(rows, i, cell, types.get(cell)));
            }
            out.append(last ? ");\n" : "),\n");
        }
    }

    private String literal(TableRows rows, int row, int cell, BasicType type) {
        try {
            return literals.of(rows.rows().get(row).get(cell), type);
        } catch (UnwritableCellException refused) {
            throw new UnwritableRowException(rows, row, rows.columns().get(cell), refused.getMessage());
        }
    }

    private static BasicType type(Table table, String column) {
        return table.columns().stream().filter(it -> it.name().equals(column)).findFirst().map(Column::type).orElseThrow();
    }

    private boolean isStandard() {
        return dialect.has(Feature.STANDARD_IDENTITY);
    }

    /// SQLite has no schemas.
    private String qualified(TableRows rows) {
        return rows.schema().isEmpty() || !dialect.has(Feature.SCHEMAS) && !dialect.has(Feature.SERVER)
                ? quoted(rows.table())
                : quoted(rows.schema()) + "." + quoted(rows.table());
    }

    private String quoted(String name) {
        return identifiers.needsQuotes(name) ? dialect.quoted(name) : name;
    }

    private static String name(String schema, String table) {
        return schema + "." + table;
    }
}
