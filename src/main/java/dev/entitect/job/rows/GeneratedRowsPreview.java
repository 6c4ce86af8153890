package dev.entitect.job.rows;

import dev.entitect.model.Model;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.sample.OwnRows;
import dev.entitect.sample.SampleData;
import dev.entitect.sample.SampleRows;
import dev.entitect.sample.StoredConstants;
import dev.entitect.schema.Column;
import dev.entitect.schema.EntityStorage;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A preview of the generated rows of a model, in which each object is one row of its entity even if several tables store it.
public final class GeneratedRowsPreview {

    private final Schema schema;
    private final StoredConstants constants;
    private final SampleColumns columns;
    private final SampleData data;
    private final Map<SampleOwner, Integer> counts = new HashMap<>();

    /// Some of the rows of an entity or join table.
    ///
    /// @param rows a cell for each column; empty for NULL
    /// @param of   the total number of rows
    public record Preview(List<SampleColumn> columns, List<List<Optional<String>>> rows, int of) {
        public Preview {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A row of a table.
    private record Line(List<String> columns, List<String> cells) {
        String get(String column) {
            int place = columns.indexOf(column);
            return place < 0 ? null : cells.get(place);
        }

        List<String> get(List<String> names) {
            List<String> values = new ArrayList<>();
            names.forEach(name -> values.add(get(name)));
            return values;
        }
    }

    private GeneratedRowsPreview(Model model, Schema schema) {
        this.schema = schema;
        this.constants = new StoredConstants(model);
        this.columns = new SampleColumns(model, schema, new OwnRows(model, schema));
        this.data = SampleRows.generated(model, schema);
        Stream.concat(model.entities().ids().stream(), model.associations().ids().stream())
                .forEach(owner -> columns.tables(owner).stream().reduce((above, own) -> own)
                        .ifPresent(own -> counts.put(owner, (int) lines(own).filter(isOf(owner, own)).count())));
    }

    /// Generates what the sample plan of the model asks for; takes long if it asks for many rows.
    public static GeneratedRowsPreview of(Model model) {
        return new GeneratedRowsPreview(model, Schema.of(model));
    }

    /// Sentences about rows that could not be generated, or that the database may reject.
    public List<String> warnings() {
        return data.warnings();
    }

    public int count(SampleOwner of) {
        return counts.getOrDefault(of, 0);
    }

    /// @param most the maximum number of rows, starting with the first
    public Preview preview(SampleOwner of, int most) {
        List<SampleColumn> all = columns.of(of);
        List<Table> tables = columns.tables(of);
        if (tables.isEmpty()) {
            return new Preview(all, List.of(), 0);
        }
        Table own = tables.getLast();
        List<Line> shown = lines(own).filter(isOf(of, own)).limit(most).toList();
        List<List<Line>> parts = tables.stream().map(table -> table == own ? shown : above(table, own, shown)).toList();
        List<List<Optional<String>>> rows = IntStream.range(0, shown.size())
                .mapToObj(row -> all.stream().map(column -> cell(column, tables, parts, row)).toList()).toList();
        return new Preview(all, rows, count(of));
    }

    private Stream<Line> lines(Table table) {
        return data.tables().stream().filter(rows -> rows.table().equals(table.name()) && rows.schema().equals(table.schema().orElse("")))
                .flatMap(rows -> rows.rows().stream().map(cells -> new Line(rows.columns(), cells)));
    }

    /// The rows of the superclass's table that belong to rows of a subclass.
    private List<Line> above(Table table, Table own, List<Line> shown) {
        Map<List<String>, Line> byKey = new HashMap<>();
        lines(table).forEach(line -> byKey.put(line.get(table.primaryKey().columns()), line));
        return shown.stream().map(line -> byKey.getOrDefault(line.get(own.primaryKey().columns()), new Line(List.of(), List.of())))
                .toList();
    }

    /// The rows of one entity in a table that the entities of a hierarchy share.
    private Predicate<Line> isOf(SampleOwner of, Table table) {
        if (!(of instanceof EntityId id)) {
            return line -> true;
        }
        EntityStorage storage = schema.storage(id);
        Predicate<Line> ofClass = storage.own().discriminator()
                .<Predicate<Line>>map(it -> line -> it.value().equals(line.get(it.column().name()))).orElse(line -> true);
        Set<List<String>> ofSubclasses = new HashSet<>();
        storage.subclassTables()
                .forEach(subclass -> lines(subclass).forEach(line -> ofSubclasses.add(line.get(subclass.primaryKey().columns()))));
        return ofClass.and(line -> !ofSubclasses.contains(line.get(table.primaryKey().columns())));
    }

    private Optional<String> cell(SampleColumn column, List<Table> tables, List<List<Line>> parts, int row) {
        int home = SampleColumns.home(tables, column);
        List<String> texts = new ArrayList<>();
        column.columns().forEach(it -> texts.add(text(it, parts.get(home).get(row).get(it.name()))));
        return OwnRows.joined(texts);
    }

    private String text(Column column, String stored) {
        return stored != null && column.type() instanceof BasicType.Enumerated type ? constants.constant(stored, type) : stored;
    }
}
