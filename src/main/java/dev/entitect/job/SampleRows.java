package dev.entitect.job;

import dev.entitect.live.SeedTable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EntityId;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns the sample rows of a model into rows of its tables, tables before those that refer to them.
final class SampleRows {

    private final Model model;
    private final ModelIndex index;
    private final Schema schema;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, List<SeedTable>> seeds = new LinkedHashMap<>();
    private final List<SeedTable> ordered = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private SampleRows(Model model, Schema schema) {
        this.model = model;
        this.index = ModelIndex.of(model);
        this.schema = schema;
    }

    static List<SeedTable> of(Model model, Schema schema) {
        SampleRows rows = new SampleRows(model, schema);
        for (SampleTable sample : model.samples()) {
            switch (sample.of()) {
                case AssociationId association -> schema.joinTable(association).ifPresent(table -> rows.add(table, rows.seed(table, sample, pairColumns(table), List.of())));
                case EntityId entity -> model.entities().find(entity).ifPresent(it -> rows.add(it, sample));
            }
        }
        rows.tables.keySet().forEach(rows::visit);
        return List.copyOf(rows.ordered);
    }

    private void add(Table table, SeedTable seed) {
        tables.put(table.name(), table);
        seeds.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(seed);
    }

    /// A row of a joined subclass is a row in the table of each class above it too.
    private void add(Entity entity, SampleTable sample) {
        boolean joined = index.strategy(entity).filter(Inheritance.Strategy.JOINED::equals).isPresent();
        for (Entity part : joined ? index.lineage(entity) : List.of(entity)) {
            Table table = schema.table(part.id());
            add(table, seed(table, sample, sample.columns().stream().map(owner -> columns(table, owner)).toList(), fixed(table, entity)));
        }
    }

    /// The columns of an attribute or association in a table; for the key of a joined subclass those that repeat it.
    private List<Column> columns(Table table, ColumnOwner owner) {
        List<Column> own = table.columnsOf(owner);
        List<String> key = own.isEmpty() ? schema.declared(owner).stream().map(Column::name).toList() : List.of();
        return key.isEmpty() ? own : table.columns().stream()
                .filter(column -> column.origin().equals(table.origin()) && column.refersTo().filter(key::contains).isPresent()).toList();
    }

    /// What no attribute stands for: the class that a row is of, and that it is not deleted.
    private record Fixed(Column column, String text) {
    }

    private List<Fixed> fixed(Table table, Entity entity) {
        return table.columns().stream().filter(column -> column.origin() instanceof EntityId && column.refersTo().isEmpty())
                .flatMap(column -> switch (column.type()) {
                    case BasicType.Text discriminator -> Stream.of(new Fixed(column, discriminatorValue(entity)));
                    case BasicType.Bool deleted -> Stream.of(new Fixed(column, "false"));
                    default -> Stream.empty();
                }).toList();
    }

    private static String discriminatorValue(Entity entity) {
        return switch (entity.inheritance()) {
            case Inheritance.Root root -> root.discriminatorValue().orElse(entity.name());
            case Inheritance.Subclass subclass -> subclass.discriminatorValue().orElse(entity.name());
            case Inheritance.None none -> entity.name();
        };
    }

    /// Depth first along the foreign keys; tables that refer to each other in a circle come in the order they are met.
    private void visit(String name) {
        Table table = tables.get(name);
        if (table == null || !visited.add(name)) {
            return;
        }
        table.foreignKeys().forEach(key -> visit(key.referredTable()));
        ordered.addAll(seeds.get(name));
    }

    /// @param columns what each cell of a row stands for in the table; none for a cell that belongs to another table
    /// @param fixed   what every row has besides
    private SeedTable seed(Table table, SampleTable sample, List<List<Column>> columns, List<Fixed> fixed) {
        List<Column> flat = columns.stream().flatMap(List::stream).toList();
        List<List<String>> rows = sample.rows().stream().map(row -> cells(row, columns)).map(row -> stored(row, flat))
                .map(row -> Stream.concat(row.stream(), fixed.stream().map(Fixed::text)).toList()).toList();
        List<String> names = Stream.concat(flat.stream(), fixed.stream().map(Fixed::column)).map(Column::name).toList();
        return new SeedTable(table.schema().orElse(""), table.name(), names, rows, flat.stream().filter(Column::isIdentity).map(Column::name).toList());
    }

    /// People write a constant by its name; the column holds its database value or its position.
    private List<String> stored(List<String> cells, List<Column> columns) {
        List<String> stored = new ArrayList<>(cells);
        for (int i = 0; i < stored.size(); i++) {
            if (stored.get(i) != null && columns.get(i).type() instanceof BasicType.Enumerated type) {
                stored.set(i, stored(stored.get(i), type));
            }
        }
        return stored;
    }

    private String stored(String constant, BasicType.Enumerated type) {
        List<EnumType.Constant> constants = model.enums().get(type.type()).constants();
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i).name().equals(constant)) {
                return type.storage() == BasicType.Enumerated.Storage.ORDINAL ? Integer.toString(i) : constants.get(i).databaseValue().orElse(constant);
            }
        }
        return constant;
    }

    /// The columns of a join table: those of its first key, then those of its second.
    private static List<List<Column>> pairColumns(Table table) {
        return table.foreignKeys().stream()
                .map(key -> table.columns().stream().filter(column -> key.columns().contains(column.name())).toList()).toList();
    }

    /// One cell of a row may stand for several columns, its parts joined by commas.
    private static List<String> cells(List<Optional<String>> row, List<List<Column>> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int width = columns.get(i).size();
            String text = i < row.size() ? row.get(i).orElse(null) : null;
            if (width == 0) {
                continue;
            }
            if (width == 1) {
                cells.add(text);
            } else if (text == null) {
                cells.addAll(Collections.nCopies(width, null));
            } else {
                List<String> parts = Arrays.asList(text.split(",", width));
                for (int part = 0; part < width; part++) {
                    cells.add(part < parts.size() ? parts.get(part).strip() : null);
                }
            }
        }
        return cells;
    }
}
