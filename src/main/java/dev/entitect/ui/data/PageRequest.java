package dev.entitect.ui.data;

/// The requested page of an entity's rows.
///
/// @param orderBy a column; empty for the key
/// @param search  a text that one of the columns must contain; empty for all rows
/// @param offset  number of rows before the page
record PageRequest(String orderBy, boolean descending, String search, int offset) {

    static final int ROWS = 100;
    static final PageRequest FIRST = new PageRequest("", false, "", 0);

    PageRequest sortedBy(String column, boolean descendingOrder) {
        return new PageRequest(column, descendingOrder, search, 0);
    }

    PageRequest searching(String text) {
        return new PageRequest(orderBy, descending, text, 0);
    }

    PageRequest next() {
        return at(offset + ROWS);
    }

    PageRequest previous() {
        return at(Math.max(0, offset - ROWS));
    }

    private PageRequest at(int other) {
        return new PageRequest(orderBy, descending, search, other);
    }
}
