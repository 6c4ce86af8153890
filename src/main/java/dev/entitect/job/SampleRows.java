package dev.entitect.job;

import dev.entitect.live.SeedTable;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AssociationId;
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

/// Turns the sample rows of a model into rows of its tables, tables before those that refer to them.
final class SampleRows {

    private final Model model;
    private final Map<String, SampleTable> samples = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<SeedTable> ordered = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private SampleRows(Model model) {
        this.model = model;
    }

    static List<SeedTable> of(Model model, Schema schema) {
        SampleRows rows = new SampleRows(model);
        for (SampleTable sample : model.samples()) {
            schema.find(sample.of()).ifPresent(table -> {
                rows.samples.put(table.name(), sample);
                rows.tables.put(table.name(), table);
            });
        }
        rows.tables.keySet().forEach(rows::visit);
        return List.copyOf(rows.ordered);
    }

    /// Depth first along the foreign keys; tables that refer to each other in a circle come in the order they are met.
    private void visit(String name) {
        Table table = tables.get(name);
        if (table == null || !visited.add(name)) {
            return;
        }
        table.foreignKeys().forEach(key -> visit(key.referredTable()));
        ordered.add(seed(table, samples.get(name)));
    }

    private SeedTable seed(Table table, SampleTable sample) {
        List<List<Column>> columns = sample.of() instanceof AssociationId ? pairColumns(table) : sample.columns().stream().map(table::columnsOf).toList();
        List<Column> flat = columns.stream().flatMap(List::stream).toList();
        List<List<String>> rows = sample.rows().stream().map(row -> cells(row, columns)).map(row -> stored(row, flat)).toList();
        return new SeedTable(table.schema().orElse(""), table.name(), flat.stream().map(Column::name).toList(), rows,
                flat.stream().filter(Column::isIdentity).map(Column::name).toList());
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
