package dev.entitect.job.rows;

import dev.entitect.job.session.QuotedNames;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.model.Model;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.sample.OwnRows;
import dev.entitect.sample.StoredConstants;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.EntityStorage;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads rows of a session in the notation of own rows, so that they can be copied into the model.
public final class SessionRows {

    /// More rows than this would not be read by people.
    public static final int MAX_ROWS = 200;

    private final Schema schema;
    private final StoredConstants constants;
    private final SampleColumns columns;
    private final QuotedNames names;

    /// The first rows of an entity or join table.
    ///
    /// @param rows sorted by key, with a cell for each column of a [SampleSheet]
    /// @param more whether the table has further rows
    public record Taken(List<List<Optional<String>>> rows, boolean more) {
        public Taken {
            rows = List.copyOf(rows);
        }
    }

    private SessionRows(Model model, LiveSession session) {
        this.schema = Schema.of(model);
        this.constants = new StoredConstants(model);
        this.columns = new SampleColumns(model, schema, new OwnRows(model, schema));
        this.names = QuotedNames.of(model, session);
    }

    /// @param model the model that the session runs
    public static Taken read(LiveSession session, Model model, SampleOwner of) {
        return new SessionRows(model, session).read(session, of);
    }

    private Taken read(LiveSession session, SampleOwner of) {
        List<SampleColumn> all = columns.of(of);
        List<Table> tables = columns.tables(of);
        if (tables.isEmpty()) {
            return new Taken(List.of(), false);
        }
        QueryResult result = session.sql(query(of, all, tables), new QueryOptions(MAX_ROWS, QueryOptions.DEFAULT.timeout()));
        return new Taken(result.rows().stream().map(row -> cells(row, all)).toList(), result.truncated());
    }

    private String query(SampleOwner of, List<SampleColumn> all, List<Table> tables) {
        Table own = tables.getLast();
        List<String> expected = all.stream()
                .flatMap(
                        column -> column.columns().stream().map(it -> "t" + SampleColumns.home(tables, column) + '.' + names.of(it.name())))
                .toList();
        StringBuilder sql = new StringBuilder("select ").append(String.join(", ", expected)).append(" from ").append(names.of(own))
                .append(" t").append(tables.size() - 1);
        for (int i = 0; i < tables.size() - 1; i++) {
            sql.append(" join ").append(names.of(tables.get(i))).append(" t").append(i).append(" on ")
                    .append(sameKey(tables.get(i), "t" + i, own, "t" + (tables.size() - 1)));
        }
        List<String> conditions = of instanceof EntityId id ? conditions(schema.storage(id)) : List.of();
        if (!conditions.isEmpty()) {
            sql.append(" where ").append(String.join(" and ", conditions));
        }
        String key = own.primaryKey().columns().stream().map(column -> "t" + (tables.size() - 1) + '.' + names.of(column))
                .collect(Collectors.joining(", "));
        return key.isEmpty() ? sql.toString() : sql.append(" order by ").append(key).toString();
    }

    /// Rows of the entity itself, not of its subclasses, that have not been deleted.
    private List<String> conditions(EntityStorage storage) {
        String own = "t" + (storage.parts().size() - 1);
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < storage.parts().size(); i++) {
            String table = "t" + i + '.';
            storage.parts().get(i).discriminator()
                    .ifPresent(
                            it -> conditions.add(table + names.of(it.column().name()) + " = " + "'" + it.value().replace("'", "''") + "'"));
            storage.parts().get(i).deletionMark().ifPresent(
                    it -> conditions.add(table + names.of(it.name()) + ((ColumnRole.DeletionMark) it.role()).notDeletedCondition()));
        }
        storage.subclassTables().forEach(table -> conditions.add("not exists (select 1 from " + names.of(table) + " below where "
                + sameKey(table, "below", storage.own().table(), own) + ")"));
        return conditions;
    }

    private String sameKey(Table one, String alias, Table other, String otherAlias) {
        List<String> left = one.primaryKey().columns();
        List<String> right = other.primaryKey().columns();
        return IntStream.range(0, left.size())
                .mapToObj(i -> alias + '.' + names.of(left.get(i)) + " = " + otherAlias + '.' + names.of(right.get(i)))
                .collect(Collectors.joining(" and "));
    }

    private List<Optional<String>> cells(List<Object> row, List<SampleColumn> all) {
        List<Optional<String>> cells = new ArrayList<>();
        int at = 0;
        for (SampleColumn column : all) {
            List<String> parts = new ArrayList<>();
            for (Column part : column.columns()) {
                parts.add(text(part.type(), row.get(at)));
                at++;
            }
            cells.add(OwnRows.joined(parts));
        }
        return cells;
    }

    private String text(BasicType type, Object value) {
        return switch (value) {
            case null -> null;
            // the session returns only the first bytes, and not in the notation of own rows
            case Object bytes when type instanceof BasicType.Binary -> null;
            case Object stored when type instanceof BasicType.Enumerated it -> constants.constant(stored.toString(), it);
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time).replace('T', ' ');
            case Object other -> other.toString();
        };
    }
}
