package dev.entitect.live.engine;

import dev.entitect.live.TextPosition;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;

/// A database error as a message, with its subject if the database names it; most detailed for H2. Immutable.
///
/// @param message the message for the user
/// @param code the number of [ErrorCode]
/// @param column the column, if known
/// @param word the name in the statement that H2 does not know, if that is the error
/// @param offset where in the statement the error is, from 0, or -1
record SqlFault(String message, int code, Optional<String> column, Optional<String> word, int offset) {

    private static final Pattern STATEMENT = Pattern.compile("; SQL statement:\\R.*", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\s*\\[\\d{5}-\\d+]\\s*$");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final Pattern CONVERSION = Pattern.compile("converting \"(.*) \\(.*?: \"\"(.+)\"\" (.+)\\)\"$", Pattern.DOTALL);
    private static final Pattern TOO_LONG = Pattern.compile("column \"(\\S+) (.+?)\": \"");
    private static final Pattern ENUM = Pattern.compile("column \"\\((.*)\\)\": \"(.*)\"$", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile(
            "\"(?:\\S+\\.)?(\\S+?)(?: INDEX \\S+| PRIMARY KEY)? ON (?:\\S+\\.)?(\\S+)\\(([^)]*)\\)");
    private static final Pattern REFERENCE = Pattern.compile(
            "\"(\\S+): (?:\\S+?\\.)?(\\S+) FOREIGN KEY\\(([^)]*)\\) REFERENCES (?:\\S+?\\.)?(\\S+?)\\(([^)]*)\\) \\((.*)\\)\"$",
            Pattern.DOTALL);
    private static final Pattern SYNTAX = Pattern.compile("in SQL statement \"(.*?)\"(?:; expected \"(.*)\")?$", Pattern.DOTALL);

    private static final Pattern POSTGRESQL_POSITION = Pattern.compile("\\bPosition: (\\d+)");

    static SqlFault of(SQLException e) {
        return e instanceof JdbcException ? ofH2(e) : ofOther(e);
    }

    /// The messages of other databases, without the word ERROR and the lines that repeat the statement.
    private static SqlFault ofOther(SQLException e) {
        String said = String.valueOf(e.getMessage());
        Matcher position = POSTGRESQL_POSITION.matcher(said);
        int offset = position.find() ? Integer.parseInt(position.group(1)) - 1 : -1;
        String text = said.lines().filter(line -> !line.strip().startsWith("Position:")).map(String::strip).filter(line -> !line.isEmpty())
                .findFirst().orElse("The database reported an error.")
                .replaceFirst("^(?:ERROR: |\\(conn=\\d+\\) |\\[SQLITE_\\w+]\\s*)+", "");
        String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return new SqlFault(sentence.endsWith(".") ? sentence : sentence + ".", e.getErrorCode(), Optional.empty(), Optional.empty(),
                offset);
    }

    private static SqlFault ofH2(SQLException e) {
        String text = CODE.matcher(STATEMENT.matcher(String.valueOf(e.getMessage())).replaceFirst("")).replaceFirst("");
        return switch (e.getErrorCode()) {
            case ErrorCode.NULL_NOT_ALLOWED -> about(e, quoted(text), quoted(text).orElse("A column") + " must not be null.");
            case ErrorCode.DATA_CONVERSION_ERROR_1 -> conversion(e, text);
            case ErrorCode.VALUE_TOO_LONG_2 -> tooLong(e, text);
            case ErrorCode.ENUM_VALUE_NOT_PERMITTED -> enumValue(e, text);
            case ErrorCode.DUPLICATE_KEY_1 -> duplicate(e, text);
            case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 -> reference(e, text, true);
            case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 -> reference(e, text, false);
            case ErrorCode.CHECK_CONSTRAINT_VIOLATED_1 -> plain(e, "The row violates the check "
                    + quoted(text).orElse("of its table").replaceFirst(":\\s*$", "") + ".");
            case ErrorCode.ADMIN_RIGHTS_REQUIRED, ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1 -> plain(e,
                    "This is not allowed here: a query may only read and write rows of the model's tables.");
            case ErrorCode.SYNTAX_ERROR_1, ErrorCode.SYNTAX_ERROR_2 -> syntax(e, text);
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2 ->
                unknown(e, text, "There is no table ");
            case ErrorCode.COLUMN_NOT_FOUND_1 -> unknown(e, text, "There is no column ");
            default -> plain(e, text.endsWith(".") ? text : text + ".");
        };
    }

    /// Whether a value does not fit the type of its column.
    boolean aboutValue() {
        return code / 1000 == 22;
    }

    /// The position of the error in the statement, if known.
    TextPosition position(String sql) {
        return offset >= 0 ? TextPosition.of(sql, offset) : word.map(w -> TextPosition.ofOnly(sql, w)).orElse(TextPosition.UNKNOWN);
    }

    private static SqlFault conversion(SQLException e, String text) {
        Matcher matcher = CONVERSION.matcher(text);
        if (matcher.find()) {
            return about(e, Optional.of(matcher.group(2)), matcher.group(1) + " is not a value of type "
                    + matcher.group(3).replaceFirst(" NOT NULL$", "") + ".");
        }
        return plain(e, text + ".");
    }

    private static SqlFault tooLong(SQLException e, String text) {
        Matcher matcher = TOO_LONG.matcher(text);
        if (matcher.find()) {
            String value = text.substring(matcher.end()).replaceFirst("\"$", "");
            return about(e, Optional.of(matcher.group(1)), value + " is too long for " + matcher.group(2) + ".");
        }
        return plain(e, text + ".");
    }

    private static SqlFault enumValue(SQLException e, String text) {
        Matcher matcher = ENUM.matcher(text);
        return plain(e, matcher.find() ? "'" + matcher.group(2) + "' is not one of " + matcher.group(1) + "." : text + ".");
    }

    private static SqlFault duplicate(SQLException e, String text) {
        Matcher matcher = KEY.matcher(text);
        if (!matcher.find()) {
            return plain(e, text + ".");
        }
        String columns = matcher.group(3).replaceAll(" (NULLS (FIRST|LAST)|ASC|DESC)", "");
        return about(e, single(columns), matcher.group(2) + " already has a row with this " + columns + " (" + matcher.group(1) + ").");
    }

    private static SqlFault reference(SQLException e, String text, boolean parentMissing) {
        Matcher matcher = REFERENCE.matcher(text);
        if (!matcher.find()) {
            return plain(e, text + ".");
        }
        String value = matcher.group(6).replaceAll("CAST\\((\\S+) AS [^)]*\\)", "$1");
        String key = matcher.group(4) + " with " + matcher.group(5) + " = " + value;
        return about(e, single(matcher.group(3)), parentMissing
                ? "There is no row in " + key + ", which " + matcher.group(3) + " refers to (" + matcher.group(1) + ")."
                : "The row in " + key + " is still referenced by " + matcher.group(3) + " of " + matcher.group(2) + " ("
                        + matcher.group(1) + ").");
    }

    private static SqlFault syntax(SQLException e, String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.find() || !matcher.group(1).contains("[*]")) {
            return plain(e, text + ".");
        }
        String marked = matcher.group(1).replace("\"\"", "\"").replace("\\000a", "\n").replace("\\000d", "\r").replace("\\0009", "\t");
        int offset = marked.indexOf("[*]");
        String[] rest = marked.substring(offset + 3).split("\\s+", 2);
        String expected = matcher.group(2) == null ? "" : " H2 expects one of: " + matcher.group(2) + ".";
        String message = rest[0].isEmpty() ? "The statement is incomplete." : "Syntax error at " + rest[0] + ".";
        return new SqlFault(message + expected, e.getErrorCode(), Optional.empty(), Optional.empty(), offset);
    }

    private static SqlFault unknown(SQLException e, String text, String sentence) {
        Optional<String> name = quoted(text);
        return new SqlFault(name.map(n -> sentence + n + ".").orElse(text + "."), e.getErrorCode(), Optional.empty(),
                name.map(n -> n.substring(n.lastIndexOf('.') + 1)), -1);
    }

    private static SqlFault about(SQLException e, Optional<String> column, String message) {
        return new SqlFault(message, e.getErrorCode(), column, Optional.empty(), -1);
    }

    private static SqlFault plain(SQLException e, String message) {
        return about(e, Optional.empty(), message);
    }

    private static Optional<String> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).replace("\"\"", "\"")) : Optional.empty();
    }

    private static Optional<String> single(String columns) {
        return columns.contains(",") ? Optional.empty() : Optional.of(columns);
    }
}
