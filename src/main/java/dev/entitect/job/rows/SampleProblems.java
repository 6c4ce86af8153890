package dev.entitect.job.rows;

import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.model.Model;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.sample.CellValues;
import dev.entitect.sample.OwnRows;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds cells of own rows that the database would reject. If a cell has several problems, only the first is reported.
final class SampleProblems {

    private final OwnRows written;
    private final SampleOwner of;
    private final List<SampleColumn> columns;
    private final CellValues values;
    private final Map<Place, String> found = new HashMap<>();

    SampleProblems(Model model, OwnRows written, SampleOwner of, List<SampleColumn> columns) {
        this.written = written;
        this.of = of;
        this.columns = columns;
        this.values = new CellValues(model);
    }

    /// The problems, by the position of the cell in the sheet.
    Map<Place, String> find() {
        List<OwnRows.Part> parts = written.of(of);
        if (!parts.isEmpty()) {
            values(parts.getFirst());
        }
        for (OwnRows.Part part : parts) {
            repeated(part, part.table().primaryKey().columns(), "the same key");
            part.table().uniques().forEach(unique -> repeated(part, unique.columns(), "the same " + names(unique.columns())));
            part.table().foreignKeys().forEach(key -> dangling(part, key));
        }
        return found;
    }

    private void values(OwnRows.Part part) {
        for (int column = 0; column < columns.size(); column++) {
            SampleColumn it = columns.get(column);
            int place = SampleSheet.place(part.sample(), columns, column);
            for (int row = 0; row < part.sample().rows().size(); row++) {
                List<Optional<String>> cells = part.sample().rows().get(row);
                Optional<String> text = place >= 0 && place < cells.size() ? cells.get(place) : Optional.empty();
                if (text.isPresent() || place >= 0 || it.without() == SampleColumn.Without.NULL) {
                    problem(it, text).ifPresent(put(row, column));
                }
            }
        }
    }

    private Optional<String> problem(SampleColumn column, Optional<String> text) {
        List<String> parts = OwnRows.split(text, column.columns().size());
        for (int i = 0; i < parts.size(); i++) {
            Column it = column.columns().get(i);
            Optional<String> problem = parts.get(i) != null
                    ? values.problem(it.type(), parts.get(i))
                    : it.nullable()
                            ? Optional.empty()
                            : Optional.of(
                                    parts.size() == 1
                                            ? "must have a value."
                                            : "must have a value for " + it.name() + " (its parts are separated by commas).");
            if (problem.isPresent()) {
                return problem.map(sentence -> column.name() + " " + sentence);
            }
        }
        return Optional.empty();
    }

    private Consumer<String> put(int row, int column) {
        return sentence -> found.putIfAbsent(new Place(row, column), sentence);
    }

    private void repeated(OwnRows.Part part, List<String> unique, String what) {
        Map<List<String>, Long> times = written.in(part.table()).stream().flatMap(all -> all.values(unique).stream())
                .filter(row -> row.stream().allMatch(Objects::nonNull)).collect(Collectors.groupingBy(row -> row, Collectors.counting()));
        List<List<String>> mine = part.values(unique);
        for (int row = 0; row < mine.size(); row++) {
            if (!unique.isEmpty() && !mine.get(row).contains(null) && times.get(mine.get(row)) > 1) {
                mark(row, unique, "Another row has " + what + ".");
            }
        }
    }

    private void dangling(OwnRows.Part part, Table.ForeignKey key) {
        Set<List<String>> there = written.referredBy(key).stream().flatMap(it -> it.values(key.referencedColumns()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<List<String>> mine = part.values(key.columns());
        for (int row = 0; row < mine.size(); row++) {
            List<String> refers = mine.get(row);
            if (refers.stream().allMatch(Objects::nonNull) && !there.contains(refers)) {
                int at = row;
                holders(key.columns()).stream().filter(column -> columns.get(column).refers()).forEach(column -> put(at, column)
                        .accept("None of the own rows of " + columns.get(column).type() + " has the key "
                                + String.join(",", refers) + "."));
            }
        }
    }

    private void mark(int row, Collection<String> names, String sentence) {
        holders(names).forEach(column -> put(row, column).accept(sentence));
    }

    /// The columns of the sheet that fill any of these table columns.
    private List<Integer> holders(Collection<String> names) {
        List<Integer> holders = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).columns().stream().anyMatch(column -> names.contains(column.name()))) {
                holders.add(i);
            }
        }
        return holders;
    }

    private String names(List<String> unique) {
        return holders(unique).stream().map(i -> columns.get(i).name()).collect(Collectors.joining(" and "));
    }
}
