package dev.entitect.sample;

import java.util.regex.Pattern;

/// Writes the cells of comma-separated values (RFC 4180). NULL is an empty field, an empty text a pair of quotes.
///
/// @param escapeFormulas whether a text that a spreadsheet would run as a formula gets a leading apostrophe, which makes it a text there.
///                       See <https://owasp.org/www-community/attacks/CSV_Injection>
public record CsvCells(boolean escapeFormulas) {

    /// What ends a line.
    public static final String LINE = "\r\n";

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    /// @param cell null for NULL
    public String field(String cell) {
        if (cell == null) {
            return "";
        }
        String text = escapeFormulas && isFormula(cell) ? "'" + cell : cell;
        boolean plain = !text.isEmpty() && text.equals(text.strip())
                && text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\r' || letter == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches();
    }
}
