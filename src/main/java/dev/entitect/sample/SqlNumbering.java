package dev.entitect.sample;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.schema.Column;
import dev.entitect.schema.MixinForms;
import dev.entitect.schema.SequenceNames;
import dev.entitect.schema.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Makes a database number new rows after the inserted ones. MySQL, MariaDB and SQLite do so by themselves, except for sequences.
final class SqlNumbering {

    private final ModelIndex index;
    private final MixinForms mixins;
    private final Dialect dialect;
    private final UnaryOperator<String> quoted;
    private final Map<String, BigDecimal> next = new TreeMap<>();

    /// @param quoted writes a name as the dialect requires
    SqlNumbering(ModelIndex index, Dialect dialect, UnaryOperator<String> quoted) {
        this.index = index;
        this.mixins = new MixinForms(index.model());
        this.dialect = dialect;
        this.quoted = quoted;
    }

    /// @param name the table's name, already quoted
    void add(TableRows rows, Table table, String name) {
        for (Column column : table.columns()) {
            Optional<BigDecimal> highest = highest(rows, column);
            if (highest.isPresent() && column.isIdentity() && isStandard()) {
                restart("alter table " + name + " alter column " + quoted.apply(column.name()), highest.get().add(BigDecimal.ONE));
            } else if (highest.isPresent() && column.generation().orElse(null) instanceof IdGeneration.Sequence sequence
                    && dialect.has(Feature.SEQUENCES)) {
                // Hibernate treats a value of a sequence as the end of a block of ids
                BigDecimal block = highest.get().add(BigDecimal.valueOf(sequence.allocationSize()));
                restart("alter sequence if exists " + quoted.apply(SequenceNames.of(index, mixins, table, column, sequence)), block);
            }
        }
    }

    private static Optional<BigDecimal> highest(TableRows rows, Column column) {
        int position = rows.columns().indexOf(column.name());
        boolean numbered = column.generation().filter(it -> it instanceof IdGeneration.Identity || it instanceof IdGeneration.Sequence)
                .isPresent();
        return position < 0 || !numbered
                ? Optional.empty()
                : rows.rows().stream().map(row -> row.get(position)).filter(Objects::nonNull).map(String::strip).map(BigDecimal::new)
                        .max(BigDecimal::compareTo);
    }

    private void restart(String statement, BigDecimal number) {
        next.merge(statement, number, BigDecimal::max);
    }

    private boolean isStandard() {
        return dialect.has(Feature.STANDARD_IDENTITY);
    }

    void write(Appendable out) throws IOException {
        for (Map.Entry<String, BigDecimal> restart : next.entrySet()) {
            out.append(restart.getKey()).append(" restart with ").append(restart.getValue().toPlainString()).append(";\n");
        }
    }
}
