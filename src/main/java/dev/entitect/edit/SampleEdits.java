package dev.entitect.edit;

import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.naming.Counts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Edits of the own rows of one entity or join table, and of the sample plan. Positions count all columns that such a row may have; the
/// table in the model keeps only the columns that some row has a value for.
///
/// @param name    the display name of the entity or association
/// @param columns all columns that a row may have, in order; empty for a join table
public record SampleEdits(SampleOwner of, String name, List<ColumnOwner> columns) {

    private static final int PAIR = 2;

    public SampleEdits {
        columns = List.copyOf(columns);
    }

    /// The position of a cell.
    public record Place(int row, int column) {}

    /// Overwrites cells.
    ///
    /// @param cells empty for NULL
    public Edit write(String what, Map<Place, Optional<String>> cells) {
        return change("Change " + what + " of " + name, grid -> cells.forEach((place, text) -> {
            if (place.row < grid.rows.size() && place.column < grid.width) {
                grid.used.add(place.column);
                grid.rows.get(place.row).set(place.column, text);
            }
        }));
    }

    /// Adds whole rows. A column without a value in any row is left to the database.
    public Edit insert(int at, List<List<Optional<String>>> rows) {
        return change("Add " + count(rows.size()) + " to " + name, grid -> {
            use(grid, rows);
            grid.rows.addAll(Math.clamp(at, 0, grid.rows.size()),
                    rows.stream().map(row -> (List<Optional<String>>) new ArrayList<>(row)).toList());
        });
    }

    public Edit delete(Set<Integer> rows) {
        return change("Delete " + count(rows.size()) + " of " + name, grid -> {
            List<List<Optional<String>>> remaining = new ArrayList<>();
            for (int i = 0; i < grid.rows.size(); i++) {
                if (!rows.contains(i)) {
                    remaining.add(grid.rows.get(i));
                }
            }
            grid.rows.clear();
            grid.rows.addAll(remaining);
        });
    }

    /// @param by how many rows to move down; negative to move up
    public Edit move(int row, int by) {
        return change("Move a row of " + name, grid -> {
            if (row >= 0 && row < grid.rows.size()) {
                List<Optional<String>> moved = grid.rows.remove(row);
                grid.rows.add(Math.clamp(row + by, 0, grid.rows.size()), moved);
            }
        });
    }

    /// Replaces all rows.
    public Edit replace(List<List<Optional<String>>> rows) {
        return change("Copy " + count(rows.size()) + " into " + name, grid -> {
            grid.rows.clear();
            grid.used.clear();
            use(grid, rows);
            rows.forEach(row -> grid.rows.add(new ArrayList<>(row)));
        });
    }

    /// @param plan empty to generate no rows
    public static Edit setPlan(Optional<SamplePlan> plan) {
        return new Edit(plan.isPresent() ? "Generate rows" : "Stop generating rows", model -> model.withSamplePlan(plan));
    }

    /// Does nothing if no rows are generated.
    public static Edit plan(String label, UnaryOperator<SamplePlan> change) {
        return new Edit(label, model -> model.withSamplePlan(model.samplePlan().map(change)));
    }

    /// @param rows empty to use the common number
    public static Edit rowsOf(EntityId entity, String name, OptionalInt rows) {
        return plan("Change generated rows of " + name, plan -> {
            Map<EntityId, Integer> others = new HashMap<>(plan.rowsOf());
            others.remove(entity);
            rows.ifPresent(number -> others.put(entity, number));
            return plan.withRowsOf(others);
        });
    }

    private static String count(int rows) {
        return rows == 1 ? "a row" : Counts.of(rows, "row");
    }

    private static void use(Grid grid, List<List<Optional<String>>> rows) {
        for (int i = 0; i < grid.width; i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> row.get(column).isPresent())) {
                grid.used.add(column);
            }
        }
    }

    /// The rows, with a cell for each column that they may have.
    private static final class Grid {
        private final int width;
        /// In the order of the model's table, which may be the user's own.
        private final Set<Integer> used = new LinkedHashSet<>();
        private final List<List<Optional<String>>> rows = new ArrayList<>();

        Grid(int width) {
            this.width = width;
        }
    }

    private Edit change(String label, Consumer<Grid> change) {
        return new Edit(label, model -> {
            Grid grid = grid(model);
            change.accept(grid);
            return model.withSamples(grid.rows.isEmpty() ? model.samples().without(of) : model.samples().with(of, table(grid)));
        });
    }

    private Grid grid(Model model) {
        Grid grid = new Grid(columns.isEmpty() ? PAIR : columns.size());
        model.samples().find(of).ifPresent(table -> {
            int[] indices = table.columns().stream().mapToInt(columns::indexOf).toArray();
            IntStream.of(indices).forEach(grid.used::add);
            for (List<Optional<String>> cells : table.rows()) {
                List<Optional<String>> row = new ArrayList<>(Collections.nCopies(grid.width, Optional.empty()));
                for (int i = 0; i < cells.size() && i < (columns.isEmpty() ? PAIR : indices.length); i++) {
                    row.set(columns.isEmpty() ? i : indices[i], cells.get(i));
                }
                grid.rows.add(row);
            }
        });
        return grid;
    }

    private SampleTable table(Grid grid) {
        if (columns.isEmpty()) {
            return new SampleTable(of, List.of(), grid.rows);
        }
        List<Integer> used = List.copyOf(grid.used);
        return new SampleTable(of, used.stream().map(columns::get).toList(),
                grid.rows.stream().map(row -> used.stream().map(row::get).toList()).toList());
    }
}
