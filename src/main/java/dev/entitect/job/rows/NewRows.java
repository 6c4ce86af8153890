package dev.entitect.job.rows;

import dev.entitect.model.SampleTable;
import dev.entitect.model.type.BasicType;
import dev.entitect.sample.OwnRows;
import dev.entitect.schema.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The initial values of new own rows: a key, if it is of a kind that can be generated.
///
/// @param width how many cells a row has
/// @param key   the position of the key; empty if it is left to the user or the database
/// @param next  the first free number; empty for a random key
public record NewRows(int width, Optional<Integer> key, Optional<BigInteger> next) {

    static NewRows of(OwnRows written, SampleTable rows, List<SampleColumn> columns, List<Table> tables) {
        NewRows none = new NewRows(columns.size(), Optional.empty(), Optional.empty());
        List<String> key = tables.isEmpty() ? List.of() : tables.getFirst().primaryKey().columns();
        if (key.size() != 1) {
            return none;
        }
        for (int i = 0; i < columns.size(); i++) {
            SampleColumn column = columns.get(i);
            boolean given = rows.rows().isEmpty() || SampleSheet.place(rows, columns, i) >= 0;
            if (given && !column.refers() && column.columns().stream().anyMatch(it -> it.name().equals(key.getFirst()))) {
                return switch (column.columns().getFirst().type()) {
                    case BasicType.IntegerType number ->
                        new NewRows(columns.size(), Optional.of(i), Optional.of(free(written.in(tables.getFirst()).stream()
                                .flatMap(part -> part.values(key).stream()).map(List::getFirst))));
                    case BasicType.Uuid random -> new NewRows(columns.size(), Optional.of(i), Optional.empty());
                    default -> none;
                };
            }
        }
        return none;
    }

    private static BigInteger free(Stream<String> taken) {
        return taken.filter(Objects::nonNull).map(String::strip).filter(text -> text.matches("\\d{1,19}")).map(BigInteger::new)
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO).add(BigInteger.ONE);
    }

    List<List<Optional<String>>> rows(int count) {
        List<List<Optional<String>>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Optional<String>> row = new ArrayList<>(Collections.nCopies(width, Optional.empty()));
            BigInteger place = BigInteger.valueOf(i);
            key.ifPresent(at -> row.set(at,
                    Optional.of(next.map(first -> first.add(place).toString()).orElseGet(() -> UUID.randomUUID().toString()))));
            rows.add(row);
        }
        return rows;
    }
}
