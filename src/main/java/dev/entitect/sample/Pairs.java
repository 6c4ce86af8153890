package dev.entitect.sample;

import java.math.BigDecimal;
import java.util.function.IntConsumer;

/// Brings two columns of a row into the order that a check requires.
final class Pairs {

    private static final int MAX_ATTEMPTS = 20;

    private final Layout layout;
    private final Row row;

    Pairs(Layout layout, Row row) {
        this.layout = layout;
        this.row = row;
    }

    /// @param refer makes a reference of the layout refer to another row
    void enforce(String[] cells, IntConsumer refer) {
        for (Layout.Pair pair : layout.pairs()) {
            for (int i = 0; i < MAX_ATTEMPTS && !holds(pair, cells); i++) {
                change(pair, cells, refer, i);
            }
        }
    }

    private void change(Layout.Pair pair, String[] cells, IntConsumer refer, int attempt) {
        boolean both = layout.cells().get(pair.left()) instanceof Cell.Generated
                && layout.cells().get(pair.right()) instanceof Cell.Generated;
        if (both && pair.operator().equals("=")) {
            cells[pair.right()] = cells[pair.left()];
        } else if (both && attempt % 2 == 0 && !pair.operator().equals("<>")) {
            String left = cells[pair.left()];
            cells[pair.left()] = cells[pair.right()];
            cells[pair.right()] = left;
        } else {
            regenerate(pair.right(), cells, refer);
            if (!(layout.cells().get(pair.right()) instanceof Cell.Generated)) {
                regenerate(pair.left(), cells, refer);
            }
        }
    }

    private void regenerate(int column, String[] cells, IntConsumer refer) {
        switch (layout.cells().get(column)) {
            case Cell.Generated made -> cells[column] = made.values().generator().generate(row);
            case Cell.Referring referring -> refer.accept(referring.reference());
            default -> {}
        }
    }

    private static boolean holds(Layout.Pair pair, String[] cells) {
        String left = cells[pair.left()];
        String right = cells[pair.right()];
        if (left == null || right == null) {
            return true;
        }
        int order = compare(left, right);
        return switch (pair.operator()) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    /// Compares numbers as numbers; dates and times sort correctly as text.
    private static int compare(String left, String right) {
        try {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        } catch (NumberFormatException e) {
            return left.compareTo(right);
        }
    }
}
