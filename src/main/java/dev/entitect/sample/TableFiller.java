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

    private static final int MAX_ATTEMPTS = 60;
    private static final int RANDOM_ATTEMPTS = 12;
    private static final int VALUE_ATTEMPTS = 3;

    /// Why no further row could be generated.
    enum StopReason {
        NONE, NO_REFERENCED_ROW, NO_UNIQUE_VALUE, NO_VALUE
    }

    private final Layout layout;
    private final Keys keys;
    private final Random random;
    private final double skew;
    private final Row row;
    private final Pairs pairs;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private StopReason stopReason = StopReason.NONE;
    private Reference missingReference;
    private List<String> exhaustedColumns = List.of();

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
    /// @return null if there can be no further row; [#stopReason] gives the reason
    String[] row(EntityId entity, String[] given) {
        Layout.OfClass ofClass = entity == null ? null : layout.ofClass(entity).orElseThrow();
        String[] cells = new String[layout.cells().size()];
        row.next();
        for (Reference reference : layout.references()) {
            if (ofClass != null && !ofClass.has()[reference.columns()[0]]) {
                continue;
            }
            if (!reference.fill(cells, keys, random, skew) && !refersToItself(reference)) {
                stopReason = StopReason.NO_REFERENCED_ROW;
                missingReference = reference;
                return null;
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (ofClass == null || ofClass.has()[i]) {
                boolean required = ofClass == null ? !layout.columns().get(i).nullable() : ofClass.required()[i];
                fill(cells, i, entity, given, required);
                if (required && cells[i] == null && layout.cells().get(i) instanceof Cell.Generated) {
                    stopReason = StopReason.NO_VALUE;
                    exhaustedColumns = List.of(layout.columns().get(i).name());
                    return null;
                }
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (layout.cells().get(i) instanceof Cell.Ordinal ordinal) {
                cells[i] = ordinal(cells, i, ordinal);
            }
        }
        layout.references().stream()
                .filter(reference -> !reference.nullable() && refersToItself(reference) && cells[reference.columns()[0]] == null
                        && (ofClass == null || ofClass.has()[reference.columns()[0]]))
                .forEach(reference -> reference.put(cells, layout.key(cells)));
        pairs.enforce(cells, reference -> layout.references().get(reference).fill(cells, keys, random, skew));
        return makeUnique(cells, ofClass) ? accepted(cells) : null;
    }

    /// The first row of a table whose rows must refer to a row of the same table can only refer to itself.
    private boolean refersToItself(Reference reference) {
        return reference.selfReferencing() && keys.of(reference.target()).isEmpty()
                && Arrays.stream(layout.key()).noneMatch(key -> Arrays.stream(reference.columns()).anyMatch(it -> it == key));
    }

    private void fill(String[] cells, int i, EntityId entity, String[] given, boolean required) {
        switch (layout.cells().get(i)) {
            case Cell.Numbered numbered -> {
                cells[i] = Long.toString(numbered.counter().next());
                if (numbered.max().longValue() < Long.parseLong(cells[i])) {
                    cells[i] = null;
                }
            }
            case Cell.Given it -> cells[i] = given[it.part()];
            case Cell.Discriminator it -> cells[i] = layout.marks().get(entity);
            case Cell.Constant it -> cells[i] = it.text();
            case Cell.Generated generated -> cells[i] = !required && random.nextDouble() < generated.nullProbability()
                    ? null
                    : generated.values().generator().generate(row);
            case Cell.Referring it -> {}
            case Cell.Ordinal it -> {}
        }
    }

    private String ordinal(String[] cells, int column, Cell.Ordinal ordinal) {
        StringBuilder group = new StringBuilder().append(column);
        for (int other : ordinal.within()) {
            group.append('\u0000').append(cells[other]);
        }
        return Integer.toString(ordinals.merge(group.toString(), ordinal.first(), (last, first) -> last + 1));
    }

    private boolean makeUnique(String[] cells, Layout.OfClass ofClass) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            UniqueSet conflict = conflict(cells);
            if (conflict == null) {
                return true;
            }
            if (!resolve(conflict, cells, attempt)) {
                exhaustedColumns = conflict.names();
                stopReason = StopReason.NO_UNIQUE_VALUE;
                return false;
            }
            pairs.enforce(cells, reference -> layout.references().get(reference).fill(cells, keys, random, skew));
        }
        exhaustedColumns = conflict(cells) == null ? List.of() : conflict(cells).names();
        stopReason = exhaustedColumns.isEmpty() ? stopReason : StopReason.NO_UNIQUE_VALUE;
        return exhaustedColumns.isEmpty();
    }

    /// Null if there is none. A key without a value has run out of numbers.
    private UniqueSet conflict(String[] cells) {
        for (UniqueSet set : layout.uniques()) {
            if (set.clashes(cells) || set.isKey() && Arrays.stream(set.columns()).anyMatch(column -> cells[column] == null)) {
                return set;
            }
        }
        return null;
    }

    private boolean resolve(UniqueSet set, String[] cells, int attempt) {
        List<Integer> generated = new ArrayList<>();
        List<Reference> referring = layout.references().stream()
                .filter(reference -> Arrays.stream(set.columns()).anyMatch(column -> column == reference.columns()[0])).toList();
        for (int column : set.columns()) {
            switch (layout.cells().get(column)) {
                case Cell.Ordinal ordinal -> {
                    cells[column] = ordinal(cells, column, ordinal);
                    return true;
                }
                case Cell.Generated it -> generated.add(column);
                default -> {}
            }
        }
        if (generated.isEmpty()) {
            return changeReferences(set, referring, cells, attempt);
        }
        referring.forEach(reference -> reference.fill(cells, keys, random, skew));
        int column = generated.get(attempt % generated.size());
        Values values = ((Cell.Generated) layout.cells().get(column)).values();
        cells[column] = attempt < VALUE_ATTEMPTS - 1 ? values.generator().generate(row) : values.distinct().generate(row, set.next());
        return true;
    }

    /// Tries any row first, then one pair after the other, then no reference.
    private boolean changeReferences(UniqueSet set, List<Reference> referring, String[] cells, int attempt) {
        if (referring.isEmpty()) {
            return false;
        }
        if (attempt < RANDOM_ATTEMPTS) {
            return referring.stream().allMatch(reference -> reference.fill(cells, keys, random, attempt < RANDOM_ATTEMPTS / 2 ? skew : 0));
        }
        boolean given = Arrays.stream(set.columns()).anyMatch(column -> layout.cells().get(column) instanceof Cell.Given);
        while (!given) {
            long remaining = set.next();
            for (Reference reference : referring) {
                List<String[]> keysOfTarget = keys.of(reference.target());
                reference.put(cells, keysOfTarget.get((int) (remaining % keysOfTarget.size())));
                remaining /= keysOfTarget.size();
            }
            if (remaining > 0) {
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
    void register(String[] cells) {
        layout.uniques().forEach(set -> set.add(cells));
        for (int i = 0; i < cells.length; i++) {
            if (layout.cells().get(i) instanceof Cell.Numbered numbered) {
                if (cells[i] == null) {
                    // the database numbers it
                    cells[i] = Long.toString(numbered.counter().next());
                } else {
                    numbered.counter().skip(cells[i]);
                }
            }
        }
    }

    Layout layout() {
        return layout;
    }

    StopReason stopReason() {
        return stopReason;
    }

    /// The reference that found no row.
    Reference missingReference() {
        return missingReference;
    }

    /// The columns that have run out of values, or have none.
    List<String> exhaustedColumns() {
        return exhaustedColumns;
    }

    Random random() {
        return random;
    }
}
