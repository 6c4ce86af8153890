package dev.entitect.sample;

import dev.entitect.dialect.Dialect;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Writes texts as SQL literals of a dialect. Control characters are escaped where the dialect has escapes: programs that run SQL files
/// treat some of them as ends of lines or of the file.
final class TextLiterals {

    private static final int TAB = '\t';
    private static final int LAST_CONTROL = 0x1f;
    private static final int DELETE = 0x7f;
    private static final int END_OF_FILE_ON_WINDOWS = 0x1a;
    /// How a control character is shown.
    private static final int PICTURE_OF_CARRIAGE_RETURN = '␍';
    private static final int PRIVATE_USE = 0xE000;

    private final Dialect dialect;

    TextLiterals(Dialect dialect) {
        this.dialect = dialect;
    }

    /// @param text without lone surrogates, and without NUL unless the dialect can hold it
    String of(String text) {
        boolean control = text.chars().anyMatch(TextLiterals::isControl);
        return switch (dialect.literals().texts()) {
            case BACKSLASHES -> quoted(text, TextLiterals::asBackslashEscape);
            case UNICODE_ESCAPES -> control ? "U&" + quoted(text, TextLiterals::asUnicodeEscape) : quoted(text);
            case ESCAPE_STRINGS -> control || text.indexOf('\\') >= 0 ? "E" + quoted(text, TextLiterals::inEscapeString) : quoted(text);
            case NO_ESCAPES -> text.indexOf('\r') < 0 ? quoted(text) : withCarriageReturns(text);
        };
    }

    private static boolean isControl(int letter) {
        return letter <= LAST_CONTROL && letter != TAB || letter == DELETE;
    }

    private static String quoted(String text) {
        return quoted(text, Character::toString);
    }

    private static String quoted(String text, IntFunction<String> escape) {
        return text.codePoints().mapToObj(letter -> letter == '\'' ? "''" : escape.apply(letter)).collect(Collectors.joining("", "'", "'"));
    }

    /// <https://dev.mysql.com/doc/refman/9.0/en/string-literals.html>, which has no escapes for other control characters.
    private static String asBackslashEscape(int letter) {
        return switch (letter) {
            case '\\' -> "\\\\";
            case 0 -> "\\0";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case END_OF_FILE_ON_WINDOWS -> "\\Z";
            default -> Character.toString(letter);
        };
    }

    /// <https://www.postgresql.org/docs/18/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE>
    private static String inEscapeString(int letter) {
        return switch (letter) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> isControl(letter) ? "\\x%02x".formatted(letter) : Character.toString(letter);
        };
    }

    /// <https://h2database.com/html/grammar.html#string>
    private static String asUnicodeEscape(int letter) {
        return letter == '\\' ? "\\\\" : isControl(letter) ? "\\%04x".formatted(letter) : Character.toString(letter);
    }

    /// SQLite has no escapes, and its shell removes a carriage return at the end of a line. One `replace` for all of them, not `||`: the
    /// depth of expressions is limited.
    private static String withCarriageReturns(String text) {
        int mark = PICTURE_OF_CARRIAGE_RETURN;
        for (int next = PRIVATE_USE; text.indexOf(mark) >= 0; next++) {
            mark = next;
        }
        String placeholder = Character.toString(mark);
        return "replace(" + quoted(text.replace("\r", placeholder)) + ", '" + placeholder + "', char(13))";
    }
}
