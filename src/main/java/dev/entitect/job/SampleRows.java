package dev.entitect.job;

import dev.entitect.live.SeedTable;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
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

/// Turns the sample rows of a model into rows of its tables, tables before those that refer to them.
final class SampleRows {

    private final ModelIndex index;
    private final Schema schema;
    private final StoredConstants constants;
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();
    private final List<SeedTable> ordered = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    /// What the rows of an entity or join table are in one table of the schema, row by row.
    record Part(SampleTable sample, Table table, SeedTable seed) {

        /// The values of columns in each row. A column without a value, or that no row says anything about, is null.
        List<List<String>> values(List<String> columns) {
            int[] places = columns.stream().mapToInt(seed.columns()::indexOf).toArray();
            return seed.rows().stream().map(row -> IntStream.of(places).mapToObj(place -> place < 0 ? null : row.get(place)).toList())
                    .toList();
        }
    }

    SampleRows(Model model, Schema schema) {
        this.index = ModelIndex.of(model);
        this.schema = schema;
        this.constants = new StoredConstants(model);
        for (SampleTable sample : model.samples()) {
            switch (sample.of()) {
                case AssociationId association -> schema.joinTable(association)
                        .ifPresent(table -> add(table, sample, seed(table, sample, pairColumns(table), List.of())));
                case EntityId entity -> model.entities().find(entity).ifPresent(it -> add(it, sample));
            }
        }
    }

    static List<SeedTable> of(Model model, Schema schema) {
        SampleRows rows = new SampleRows(model, schema);
        rows.parts.keySet().forEach(rows::visit);
        return List.copyOf(rows.ordered);
    }

    /// All rows of a table, whatever entity they are of.
    List<Part> parts(String table) {
        return parts.getOrDefault(table, List.of());
    }

    /// All rows of an entity or join table, once for each table that they stand in.
    List<Part> parts(SampleOwner of) {
        return parts.values().stream().flatMap(List::stream).filter(part -> part.sample.of().equals(of)).toList();
    }

    /// The tables that a row of an entity stands in, that of the topmost class first.
    List<Table> tables(Entity entity) {
        boolean joined = index.strategy(entity).filter(Inheritance.Strategy.JOINED::equals).isPresent();
        return (joined ? index.lineage(entity) : List.of(entity)).stream().map(part -> schema.table(part.id())).toList();
    }

    private void add(Table table, SampleTable sample, SeedTable seed) {
        parts.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(new Part(sample, table, seed));
    }

    /// A row of a joined subclass is a row in the table of each class above it too.
    private void add(Entity entity, SampleTable sample) {
        for (Table table : tables(entity)) {
            add(table, sample,
                    seed(table, sample, sample.columns().stream().map(owner -> columns(table, owner)).toList(), fixed(table, entity)));
        }
    }

    /// The columns of an attribute or association in a table; for the key of a joined subclass those that repeat it.
    List<Column> columns(Table table, ColumnOwner owner) {
        List<Column> own = table.columnsOf(owner);
        List<String> key = own.isEmpty() ? schema.declared(owner).stream().map(Column::name).toList() : List.of();
        return key.isEmpty()
                ? own
                : table.columns().stream()
                        .filter(column -> column.origin().equals(table.origin()) && column.refersTo().filter(key::contains).isPresent())
                        .toList();
    }

    /// What no attribute stands for: the class that a row is of, and that it is not deleted.
    private record Fixed(Column column, String text) {}

    private List<Fixed> fixed(Table table, Entity entity) {
        return table.columns().stream().filter(column -> column.origin() instanceof EntityId && column.refersTo().isEmpty())
                .flatMap(column -> switch (column.type()) {
                    case BasicType.Text discriminator -> Stream.of(new Fixed(column, discriminatorValue(entity)));
                    case BasicType.BooleanType deleted -> Stream.of(new Fixed(column, "false"));
                    default -> Stream.empty();
                }).toList();
    }

    static String discriminatorValue(Entity entity) {
        return switch (entity.inheritance()) {
            case Inheritance.Root root -> root.discriminatorValue().orElse(entity.name());
            case Inheritance.Subclass subclass -> subclass.discriminatorValue().orElse(entity.name());
            case Inheritance.None none -> entity.name();
        };
    }

    /// Depth first along the foreign keys; tables that refer to each other in a circle come in the order they are met.
    private void visit(String name) {
        if (!parts.containsKey(name) || !visited.add(name)) {
            return;
        }
        parts(name).getFirst().table.foreignKeys().forEach(key -> visit(key.referredTable()));
        parts(name).forEach(part -> ordered.add(part.seed));
    }

    /// @param columns what each cell of a row stands for in the table; none for a cell that belongs to another table
    /// @param fixed   what every row has besides
    private SeedTable seed(Table table, SampleTable sample, List<List<Column>> columns, List<Fixed> fixed) {
        List<Column> flat = columns.stream().flatMap(List::stream).toList();
        List<List<String>> rows = sample.rows().stream().map(row -> cells(row, columns)).map(row -> stored(row, flat))
                .map(row -> Stream.concat(row.stream(), fixed.stream().map(Fixed::text)).toList()).toList();
        List<String> names = Stream.concat(flat.stream(), fixed.stream().map(Fixed::column)).map(Column::name).toList();
        return new SeedTable(table.schema().orElse(""), table.name(), names, rows,
                flat.stream().filter(Column::isIdentity).map(Column::name).toList());
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

    /// The columns of a join table: those of its first key, then those of its second.
    static List<List<Column>> pairColumns(Table table) {
        return table.foreignKeys().stream()
                .map(key -> table.columns().stream().filter(column -> key.columns().contains(column.name())).toList()).toList();
    }

    /// One cell of a row may stand for several columns, its parts joined by commas.
    private static List<String> cells(List<Optional<String>> row, List<List<Column>> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.addAll(parts(i < row.size() ? row.get(i) : Optional.empty(), columns.get(i).size()));
        }
        return cells;
    }

    /// What a cell puts into each of its columns.
    static List<String> parts(Optional<String> text, int width) {
        if (width == 0) {
            return List.of();
        }
        if (width == 1 || text.isEmpty()) {
            return Collections.nCopies(width, text.orElse(null));
        }
        List<String> given = Arrays.asList(text.get().split(",", width));
        return IntStream.range(0, width).mapToObj(part -> part < given.size() ? given.get(part).strip() : null).toList();
    }

    /// The cell that has such parts.
    static Optional<String> joined(List<String> parts) {
        return parts.stream().allMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(parts.stream().map(part -> Objects.requireNonNullElse(part, "")).collect(Collectors.joining(",")));
    }
}
