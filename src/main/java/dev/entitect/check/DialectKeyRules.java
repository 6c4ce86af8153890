package dev.entitect.check;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.Attribute;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Keys and indexes over values that are too long to be indexed. H2 cannot index large objects. MySQL allows 3072 bytes, which are 768
/// characters of four bytes, and no types without a length; so does MariaDB for primary keys, while it uses a prefix or a hash for other
/// indexes. PostgreSQL and SQLite only check the actual rows. <https://dev.mysql.com/doc/refman/9.0/en/innodb-limits.html>
final class DialectKeyRules {

    private static final int MAX_BYTES = 3072;
    private static final int BYTES_PER_CHARACTER = 4;
    /// Beyond this Hibernate gives MySQL a type without a length.
    private static final int LONGEST_VARCHAR = 16_382;
    private static final int FALLBACK = 255;

    private DialectKeyRules() {}

    static Stream<Problem> keys(ModelIndex index, Schema schema) {
        Set<Dialect> targets = index.model().settings().targets();
        List<Problem> problems = new ArrayList<>();
        for (Table table : schema.tables()) {
            check(table, table.primaryKey().columns(), "The primary key of " + table.name(), table.origin(), true, targets, problems);
            table.uniques()
                    .forEach(it -> check(table, it.columns(), "The unique constraint " + it.name(), it.origin(), false, targets, problems));
            table.indexes().forEach(it -> check(table, it.columns(), "The index " + it.name(), it.origin(), false, targets, problems));
        }
        return problems.stream();
    }

    private static void check(Table table, List<String> names, String what, ElementId origin, boolean primary, Set<Dialect> targets,
            List<Problem> problems) {
        List<Column> columns = table.columns().stream().filter(column -> names.contains(column.name())).toList();
        Optional<Column> large = columns.stream().filter(column -> isLarge(column.type())).findFirst();
        Set<Dialect> strict = Dialect.with(primary ? Feature.NO_LONG_KEYS : Feature.NO_LONG_INDEXES);
        strict.retainAll(targets);
        if (large.isPresent() && !strict.isEmpty()) {
            problems.add(Problem.error(origin,
                    what + " contains " + large.get().name() + ", which has no maximum length, and " + Dialect.displayNames(strict) + " "
                            + "cannot index such values. Give it a length, or leave it out.",
                    shortening(large.get(), FALLBACK)));
            return;
        }
        strict.retainAll(Dialect.with(Feature.LIMITED_KEY_BYTES));
        int bytes = columns.stream().mapToInt(column -> bytes(column.type())).sum();
        if (bytes > MAX_BYTES && !strict.isEmpty()) {
            Column longest = columns.stream().max(Comparator.comparingInt(column -> bytes(column.type()))).orElseThrow();
            int room = (MAX_BYTES - bytes + bytes(longest.type())) / BYTES_PER_CHARACTER;
            problems.add(Problem.error(origin,
                    what + " can be " + bytes + " bytes long, and " + Dialect.displayNames(strict) + " allows at "
                            + "most " + MAX_BYTES
                            + ". Shorten " + longest.name() + ".",
                    room > 0 ? shortening(longest, room) : new Fix[0]));
        }
    }

    private static boolean isLarge(BasicType type) {
        return switch (type) {
            case BasicType.LongText it -> true;
            case BasicType.Binary(Optional<Integer> length) -> length.isEmpty();
            default -> false;
        };
    }

    private static int bytes(BasicType type) {
        return switch (type) {
            case BasicType.Text(int length, boolean national) -> length > LONGEST_VARCHAR ? MAX_BYTES + 1 : length * BYTES_PER_CHARACTER;
            case BasicType.Binary(Optional<Integer> length) -> length.orElse(MAX_BYTES + 1);
            case BasicType.Uuid it -> 16;
            default -> 8;
        };
    }

    /// Only the entity's own columns can be fixed here; a foreign key's column follows the key it refers to.
    private static Fix[] shortening(Column column, int length) {
        if (!(column.origin() instanceof AttributeId id) || column.refersTo().isPresent()) {
            return new Fix[0];
        }
        BasicType type = column.type() instanceof BasicType.Binary ? new BasicType.Binary(Optional.of(length)) : BasicType.text(length);
        String label = column.type() instanceof BasicType.Binary ? "Limit to " + length + " bytes" : "Change to string(" + length + ")";
        AttributeId target = column.path().isEmpty() ? id : column.path().getLast();
        return new Fix[] {new Fix(label, ExplicitNames.changing(target, (Attribute it) -> it.withType(type)))};
    }
}
