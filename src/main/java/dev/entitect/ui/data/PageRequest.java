package dev.entitect.ui.data;

/// Which of an entity's rows are to be seen.
///
/// @param orderBy a column; empty for the key
/// @param search  a text that one of the columns contains; empty for all rows
/// @param offset  so many rows come before
record PageRequest(String orderBy, boolean descending, String search, int offset) {

    static final int ROWS = 100;
    static final PageRequest FIRST = new PageRequest("", false, "", 0);

    PageRequest sortedBy(String column, boolean down) {
        return new PageRequest(column, down, search, 0);
    }

    PageRequest searching(String text) {
        return new PageRequest(orderBy, descending, text, 0);
    }

    PageRequest next() {
        return at(offset + ROWS);
    }

    PageRequest before() {
        return at(Math.max(0, offset - ROWS));
    }

    private PageRequest at(int other) {
        return new PageRequest(orderBy, descending, search, other);
    }
}
