package dev.entitect.job.rows;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.edit.SampleEdits;
import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.sample.OwnRows;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/// The own rows of an entity or join table, with all columns that they may have and the problems of their cells.
///
/// @param begin the initial values of new rows
public record SampleSheet(SampleOwner of, String name, List<SampleColumn> columns, List<Row> rows, NewRows begin) {

    /// One row.
    ///
    /// @param cells one per column
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        List<Optional<String>> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    /// One cell.
    ///
    /// @param text    empty for NULL
    /// @param given   false if no row has a value for the column, so that the database decides
    /// @param problem a sentence; empty if there is no problem
    public record Cell(Optional<String> text, boolean given, Optional<String> problem) {}

    public SampleSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param of must exist in the model
    public static SampleSheet of(Model model, Schema schema, SampleOwner of) {
        OwnRows written = new OwnRows(model, schema);
        SampleColumns found = new SampleColumns(model, schema, written);
        List<SampleColumn> columns = found.of(of);
        Map<Place, String> problems = new SampleProblems(model, written, of, columns).find();
        List<Row> rows = new ArrayList<>();
        SampleTable table = model.samples().find(of).orElse(new SampleTable(of, List.of(), List.of()));
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                int place = place(table, columns, column);
                Optional<String> text = place >= 0 && place < table.rows().get(i).size()
                        ? table.rows().get(i).get(place)
                        : Optional.empty();
                cells.add(new Cell(text, place >= 0, Optional.ofNullable(problems.get(new Place(i, column)))));
            }
            rows.add(new Row(cells));
        }
        return new SampleSheet(of, Elements.name(model, of), columns, rows, NewRows.of(written, table, columns, found.tables(of)));
    }

    /// The position of the column in the table; negative if the table does not have it.
    static int place(SampleTable table, List<SampleColumn> columns, int column) {
        return columns.get(column).owner().map(table.columns()::indexOf).orElse(column);
    }

    public SampleEdits edits() {
        return new SampleEdits(of, name, columns.stream().flatMap(column -> column.owner().stream()).toList());
    }

    public Edit add(int at) {
        return edits().insert(at, begin.rows(1));
    }

    /// Adds copies of the rows below the last of them. They get new keys if keys can be generated.
    public Edit duplicate(SortedSet<Integer> selected) {
        List<List<Optional<String>>> copies = new ArrayList<>();
        List<List<Optional<String>>> fresh = begin.rows(selected.size());
        for (int row : selected) {
            List<Optional<String>> copy = new ArrayList<>(rows.get(row).texts());
            begin.key().ifPresent(key -> copy.set(key, fresh.get(copies.size()).get(key)));
            copies.add(copy);
        }
        return edits().insert(selected.last() + 1, copies);
    }

    public Edit write(Place place, Optional<String> text) {
        return edits().write(columns.get(place.column()).name(), Map.of(place, text));
    }

    /// Sets several cells to the same text.
    ///
    /// @param text empty for NULL
    public Edit fill(Collection<Place> places, Optional<String> text) {
        Map<Place, Optional<String>> cells = new LinkedHashMap<>();
        places.forEach(place -> cells.put(place, text));
        return edits().write(places.size() == 1 ? columns.get(places.iterator().next().column()).name() : count(places.size()), cells);
    }

    /// Overwrites a block of cells, and adds rows if the block extends below the last one.
    ///
    /// @param topLeft the upper left cell; may be below the last row
    public Edit paste(Place topLeft, List<List<Optional<String>>> block) {
        Map<Place, Optional<String>> cells = new LinkedHashMap<>();
        for (int down = 0; down < block.size(); down++) {
            for (int right = 0; right < block.get(down).size(); right++) {
                cells.put(new Place(topLeft.row() + down, topLeft.column() + right), block.get(down).get(right));
            }
        }
        Edit write = edits().write(count(cells.size()), cells);
        int more = topLeft.row() + block.size() - rows.size();
        return more <= 0
                ? write
                : new Edit(write.label(),
                        model -> write.change().apply(edits().insert(rows.size(), begin.rows(more)).change().apply(model)));
    }

    /// Whether this is an entity that can have objects, or an association with a join table.
    public static boolean exists(Model model, SampleOwner of) {
        return switch (of) {
            case EntityId id -> model.entities().find(id)
                    .filter(entity -> !(entity.inheritance() instanceof Inheritance.Root root && root.abstractClass())).isPresent();
            case AssociationId id ->
                model.associations().find(id).filter(association -> association.carrier() instanceof Carrier.JoinTable).isPresent();
        };
    }

    private static String count(int cells) {
        return cells == 1 ? "a cell" : cells + " cells";
    }
}
