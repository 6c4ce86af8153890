package dev.entitect.sample;

import dev.entitect.model.id.EntityId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Fills the rows of one table.
final class TableFiller {

    private static final int ATTEMPTS = 60;
    private static final int RANDOM_ATTEMPTS = 12;
    private static final int MADE_ATTEMPTS = 3;

    /// Why no further row could be generated.
    enum End {
        MORE, NOTHING_TO_REFER_TO, NOTHING_UNIQUE
    }

    private final Layout layout;
    private final Keys keys;
    private final Random random;
    private final double skew;
    private final Row row;
    private final Pairs pairs;
    private final Map<String, Integer> running = new HashMap<>();
    private End end = End.MORE;
    private Reference missing;
    private List<String> taken = List.of();

    TableFiller(Layout layout, Keys keys, Vocabulary vocabulary, long seed, double skew) {
        this.layout = layout;
        this.keys = keys;
        this.random = new Random(seed * 1_000_003 + layout.table().name().hashCode());
        this.skew = skew;
        this.row = new Row(random, vocabulary);
        this.pairs = new Pairs(layout, row);
    }

    /// @param entity the class of the row; null in a table of pairs or values
    /// @param given  the key that the row takes from another row; empty for none
    /// @return null if there can be no further row; [#end] gives the reason
    String[] row(EntityId entity, String[] given) {
        Layout.OfClass ofClass = entity == null ? null : layout.ofClass(entity).orElseThrow();
        String[] cells = new String[layout.cells().size()];
        row.next();
        for (Reference reference : layout.references()) {
            if (ofClass != null && !ofClass.has()[reference.columns()[0]]) {
                continue;
            }
            if (!reference.fill(cells, keys, random, skew) && !refersToItself(reference)) {
                end = End.NOTHING_TO_REFER_TO;
                missing = reference;
                return null;
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (ofClass == null || ofClass.has()[i]) {
                boolean required = ofClass == null ? !layout.columns().get(i).nullable() : ofClass.required()[i];
                fill(cells, i, entity, given, required);
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (layout.cells().get(i) instanceof Cell.Running run) {
                cells[i] = run(cells, i, run);
            }
        }
        layout.references().stream()
                .filter(reference -> !reference.nullable() && refersToItself(reference) && cells[reference.columns()[0]] == null
                        && (ofClass == null || ofClass.has()[reference.columns()[0]]))
                .forEach(reference -> reference.put(cells, layout.key(cells)));
        pairs.settle(cells, reference -> layout.references().get(reference).fill(cells, keys, random, skew));
        return distinct(cells, ofClass) ? accepted(cells) : null;
    }

    /// The first row of a table whose rows must refer to a row of the same table can only refer to itself.
    private boolean refersToItself(Reference reference) {
        return reference.own() && keys.of(reference.target()).isEmpty()
                && Arrays.stream(layout.key()).noneMatch(key -> Arrays.stream(reference.columns()).anyMatch(it -> it == key));
    }

    private void fill(String[] cells, int i, EntityId entity, String[] given, boolean required) {
        switch (layout.cells().get(i)) {
            case Cell.Counted counted -> {
                cells[i] = Long.toString(counted.counter().next());
                if (counted.most().longValue() < Long.parseLong(cells[i])) {
                    cells[i] = null;
                }
            }
            case Cell.Given it -> cells[i] = given[it.part()];
            case Cell.Discriminator it -> cells[i] = layout.marks().get(entity);
            case Cell.Constant it -> cells[i] = it.text();
            case Cell.Made made -> cells[i] = !required && random.nextDouble() < made.absent() ? null : made.values().maker().make(row);
            case Cell.Referring it -> {}
            case Cell.Running it -> {}
        }
    }

    private String run(String[] cells, int column, Cell.Running run) {
        StringBuilder group = new StringBuilder().append(column);
        for (int other : run.within()) {
            group.append('\u0000').append(cells[other]);
        }
        return Integer.toString(running.merge(group.toString(), run.first(), (last, first) -> last + 1));
    }

    private boolean distinct(String[] cells, Layout.OfClass ofClass) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            UniqueSet clash = clash(cells);
            if (clash == null) {
                return true;
            }
            if (!remake(clash, cells, attempt)) {
                taken = clash.names();
                end = End.NOTHING_UNIQUE;
                return false;
            }
            pairs.settle(cells, reference -> layout.references().get(reference).fill(cells, keys, random, skew));
        }
        taken = clash(cells) == null ? List.of() : clash(cells).names();
        end = taken.isEmpty() ? end : End.NOTHING_UNIQUE;
        return taken.isEmpty();
    }

    /// Null if there is none. A key without a value has run out of numbers.
    private UniqueSet clash(String[] cells) {
        for (UniqueSet set : layout.uniques()) {
            if (set.clashes(cells) || set.isKey() && Arrays.stream(set.columns()).anyMatch(column -> cells[column] == null)) {
                return set;
            }
        }
        return null;
    }

    private boolean remake(UniqueSet set, String[] cells, int attempt) {
        List<Integer> made = new ArrayList<>();
        List<Reference> referring = layout.references().stream()
                .filter(reference -> Arrays.stream(set.columns()).anyMatch(column -> column == reference.columns()[0])).toList();
        for (int column : set.columns()) {
            switch (layout.cells().get(column)) {
                case Cell.Running run -> {
                    cells[column] = run(cells, column, run);
                    return true;
                }
                case Cell.Made it -> made.add(column);
                default -> {}
            }
        }
        if (made.isEmpty()) {
            return referElsewhere(set, referring, cells, attempt);
        }
        referring.forEach(reference -> reference.fill(cells, keys, random, skew));
        int column = made.get(attempt % made.size());
        Values values = ((Cell.Made) layout.cells().get(column)).values();
        cells[column] = attempt < MADE_ATTEMPTS - 1 ? values.maker().make(row) : values.distinct().make(row, set.next());
        return true;
    }

    /// Tries any row first, then one pair after the other, then no reference.
    private boolean referElsewhere(UniqueSet set, List<Reference> referring, String[] cells, int attempt) {
        if (referring.isEmpty()) {
            return false;
        }
        if (attempt < RANDOM_ATTEMPTS) {
            return referring.stream().allMatch(reference -> reference.fill(cells, keys, random, attempt < RANDOM_ATTEMPTS / 2 ? skew : 0));
        }
        boolean given = Arrays.stream(set.columns()).anyMatch(column -> layout.cells().get(column) instanceof Cell.Given);
        while (!given) {
            long rest = set.next();
            for (Reference reference : referring) {
                List<String[]> there = keys.of(reference.target());
                reference.put(cells, there.get((int) (rest % there.size())));
                rest /= there.size();
            }
            if (rest > 0) {
                break;
            }
            if (!set.clashes(cells)) {
                return true;
            }
        }
        boolean nullable = !set.isKey() && referring.stream().anyMatch(Reference::nullable);
        referring.stream().filter(Reference::nullable).forEach(reference -> reference.clear(cells));
        return nullable;
    }

    private String[] accepted(String[] cells) {
        layout.uniques().forEach(set -> set.add(cells));
        return cells;
    }

    /// Registers an own row, so that its unique values are not used again.
    void know(String[] cells) {
        layout.uniques().forEach(set -> set.add(cells));
        for (int i = 0; i < cells.length; i++) {
            if (layout.cells().get(i) instanceof Cell.Counted counted) {
                if (cells[i] == null) {
                    // the database numbers it
                    cells[i] = Long.toString(counted.counter().next());
                } else {
                    counted.counter().known(cells[i]);
                }
            }
        }
    }

    Layout layout() {
        return layout;
    }

    End end() {
        return end;
    }

    /// The reference that found no row.
    Reference missing() {
        return missing;
    }

    /// The columns that have run out of values.
    List<String> taken() {
        return taken;
    }

    Random random() {
        return random;
    }
}
