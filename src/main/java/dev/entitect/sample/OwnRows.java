package dev.entitect.sample;

import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.EntityStorage;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The own rows of a model, as rows of its tables.
public final class OwnRows {

    private final Model model;
    private final Schema schema;
    private final StoredConstants constants;
    private final Map<TableName, List<Part>> parts = new LinkedHashMap<>();

    /// Identifies a table in a database, where two schemas may have tables of the same name.
    private record TableName(Optional<String> schema, String name) {

        static TableName of(Table table) {
            return new TableName(table.schema(), table.name());
        }

        static TableName of(Table.ForeignKey key) {
            return new TableName(key.referencedSchema(), key.referencedTable());
        }
    }

    /// The part of the rows of an entity or join table that is in one table of the schema, row by row.
    public record Part(SampleTable sample, Table table, TableRows rows) {

        /// The values of some columns in each row; null for NULL and for columns that the rows leave to the database.
        public List<List<String>> values(List<String> columns) {
            int[] positions = columns.stream().mapToInt(rows.columns()::indexOf).toArray();
            return rows.rows().stream()
                    .map(row -> IntStream.of(positions).mapToObj(position -> position < 0 ? null : row.get(position)).toList())
                    .toList();
        }
    }

    public OwnRows(Model model, Schema schema) {
        this.model = model;
        this.schema = schema;
        this.constants = new StoredConstants(model);
        for (SampleTable sample : model.samples()) {
            switch (sample.of()) {
                case AssociationId association -> schema.joinTable(association).ifPresent(table -> add(table, sample, pairColumns(table),
                        List.of()));
                case EntityId entity -> {
                    if (model.entities().contains(entity)) {
                        schema.storage(entity).parts().forEach(part -> add(part, sample));
                    }
                }
            }
        }
    }

    /// All rows. A table comes before the tables that refer to it; tables that refer to each other in a cycle come in the order in which
    /// they are found.
    public List<TableRows> ordered() {
        List<TableRows> ordered = new ArrayList<>();
        Set<TableName> visited = new HashSet<>();
        parts.keySet().forEach(table -> visit(table, visited, ordered));
        return ordered;
    }

    private void visit(TableName name, Set<TableName> visited, List<TableRows> ordered) {
        if (!parts.containsKey(name) || !visited.add(name)) {
            return;
        }
        parts.get(name).getFirst().table.foreignKeys().forEach(key -> visit(TableName.of(key), visited, ordered));
        parts.get(name).forEach(part -> ordered.add(part.rows));
    }

    /// All rows in a table, whichever entity they belong to.
    public List<Part> in(Table table) {
        return parts.getOrDefault(TableName.of(table), List.of());
    }

    /// All rows in the table that a foreign key refers to.
    public List<Part> referredBy(Table.ForeignKey key) {
        return parts.getOrDefault(TableName.of(key), List.of());
    }

    /// The rows of an entity or join table, once for each table that holds a part of them.
    public List<Part> of(SampleOwner owner) {
        return parts.values().stream().flatMap(List::stream).filter(part -> part.sample.of().equals(owner)).toList();
    }

    /// A row of a joined subclass also has a row in the table of each superclass.
    private void add(EntityStorage.Part part, SampleTable sample) {
        List<List<Column>> columns = sample.columns().stream().map(owner -> columns(part.table(), owner)).toList();
        add(part.table(), sample, columns, fixed(part, columns.stream().flatMap(List::stream).collect(Collectors.toSet())));
    }

    /// The columns of an attribute or association in a table; for the key of a joined subclass, the columns that repeat it.
    private List<Column> columns(Table table, ColumnOwner owner) {
        List<Column> own = table.columnsOf(owner);
        List<String> key = own.isEmpty() ? schema.declared(owner).stream().map(Column::name).toList() : List.of();
        return key.isEmpty()
                ? own
                : table.columnsWith(ColumnRole.ParentKey.class).stream()
                        .filter(column -> column.refersTo().filter(key::contains).isPresent())
                        .toList();
    }

    /// The cells that each row of a table has in addition to those that the user wrote.
    private record Fixed(Column column, String text) {}

    private static List<Fixed> fixed(EntityStorage.Part part, Set<Column> written) {
        Stream<Fixed> discriminator = part.discriminator().stream().map(it -> new Fixed(it.column(), it.value()));
        Stream<Fixed> mark = part.deletionMark().stream().filter(column -> !written.contains(column))
                .flatMap(column -> ((ColumnRole.DeletionMark) column.role()).notDeletedValue().stream()
                        .map(text -> new Fixed(column, text)));
        return Stream.concat(discriminator, mark).toList();
    }

    /// @param columns for each cell of a row, its columns in the table; an empty list for a cell that belongs to another table
    private void add(Table table, SampleTable sample, List<List<Column>> columns, List<Fixed> fixed) {
        List<Column> flat = columns.stream().flatMap(List::stream).toList();
        List<List<String>> rows = sample.rows().stream().map(row -> stored(cells(row, columns), flat))
                .map(row -> Stream.concat(row.stream(), fixed.stream().map(Fixed::text)).toList()).toList();
        List<String> names = Stream.concat(flat.stream(), fixed.stream().map(Fixed::column)).map(Column::name).toList();
        parts.computeIfAbsent(TableName.of(table), name -> new ArrayList<>()).add(new Part(sample, table, new TableRows(
                subject(sample.of()), table.schema().orElse(""), table.name(), names, rows,
                flat.stream().filter(Column::isIdentity).map(Column::name).toList())));
    }

    private String subject(SampleOwner of) {
        return switch (of) {
            case EntityId entity -> model.entities().get(entity).name();
            case AssociationId association ->
                model.findClass(model.associations().get(association).owner().type()).orElseThrow().name();
        };
    }

    private List<String> stored(List<String> cells, List<Column> columns) {
        List<String> stored = new ArrayList<>(cells);
        for (int i = 0; i < stored.size(); i++) {
            if (stored.get(i) != null && columns.get(i).type() instanceof BasicType.Enumerated type) {
                stored.set(i, constants.stored(stored.get(i), type));
            }
        }
        return stored;
    }

    /// The columns of a join table: first those that refer to the owning end, then those that refer to the inverse end.
    public static List<List<Column>> pairColumns(Table table) {
        return List.of(table.columnsWith(ColumnRole.OwnerKey.class), table.columnsWith(ColumnRole.ForeignKey.class));
    }

    /// One cell of a row may fill several columns; its parts are then separated by commas.
    private static List<String> cells(List<Optional<String>> row, List<List<Column>> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.addAll(split(i < row.size() ? row.get(i) : Optional.empty(), columns.get(i).size()));
        }
        return cells;
    }

    /// The value that a cell has for each of its columns; null for NULL.
    public static List<String> split(Optional<String> text, int columns) {
        if (columns == 0) {
            return List.of();
        }
        if (columns == 1 || text.isEmpty()) {
            return Collections.nCopies(columns, text.orElse(null));
        }
        List<String> given = Arrays.asList(text.get().split(",", columns));
        return IntStream.range(0, columns).mapToObj(part -> part < given.size() ? given.get(part).strip() : null).toList();
    }

    /// Joins parts into a cell; the inverse of [#split].
    public static Optional<String> joined(List<String> parts) {
        return parts.stream().allMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(parts.stream().map(part -> Objects.requireNonNullElse(part, "")).collect(Collectors.joining(",")));
    }
}
