package dev.entitect.ui.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Formats Hibernate's single-line SQL: each clause and condition on its own line, subselects indented. Instances are for one use.
final class SqlLayout {

    private static final Pattern TOKEN = Pattern
            .compile("'(?:[^']|'')*+'?|\"[^\"]*+\"?|`[^`]*+`?|/\\*.*?(?:\\*/|$)|[\\p{L}_][\\p{L}\\p{N}_$]*+|\\s++|.", Pattern.DOTALL);
    /// Clauses that may contain conditions or end them.
    private static final Set<String> CLAUSES = Set.of("from", "where", "having", "group", "order", "set", "values");
    private static final Set<String> JOINING = Set.of("left", "right", "full", "cross", "inner", "outer", "natural");
    private static final Set<String> CONDITIONS = Set.of("where", "on", "having");
    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();
    /// For each open parenthesis, whether it contains a subselect.
    private final Deque<Boolean> parentheses = new ArrayDeque<>();
    /// The clause that encloses each subselect.
    private final Deque<String> clauses = new ArrayDeque<>();
    private String clause = "";
    private int selects;
    private int cases;
    private boolean between;
    private String previous = "";

    private SqlLayout() {}

    /// Leaves multi-line statements as their author formatted them.
    static String of(String sql) {
        return sql.contains("\n") ? sql : new SqlLayout().format(sql);
    }

    private String format(String sql) {
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String token = matcher.group();
            String word = token.toLowerCase(Locale.ROOT);
            String rest = sql.substring(matcher.end());
            switch (word) {
                case "(" -> open(rest);
                case ")" -> close();
                // so that a long list can wrap
                case "," -> out.append(rest.startsWith(" ") ? "," : ", ");
                default -> {
                    if (token.isBlank()) {
                        space();
                    } else {
                        word(token, word, rest);
                    }
                }
            }
            if (!token.isBlank()) {
                previous = word;
            }
        }
        return out.toString().strip();
    }

    private void open(String rest) {
        boolean select = rest.stripLeading().regionMatches(true, 0, "select ", 0, 7);
        parentheses.push(select);
        out.append('(');
        if (select) {
            clauses.push(clause);
            clause = "";
            selects++;
            newLine(0);
        }
    }

    private void close() {
        if (!parentheses.isEmpty() && parentheses.pop()) {
            selects--;
            clause = clauses.pop();
            newLine(0);
        }
        out.append(')');
    }

    private void space() {
        if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
    }

    private void word(String token, String word, String rest) {
        boolean inSelect = parentheses.isEmpty() || parentheses.peek();
        switch (word) {
            case "case" -> cases++;
            case "end" -> cases = Math.max(0, cases - 1);
            case "between" -> between = true;
            default -> {}
        }
        if (inSelect && cases == 0 && !out.isEmpty() && !previous.equals(".")) {
            boolean begins = beginsClause(word, rest.stripLeading().toLowerCase(Locale.ROOT));
            if (begins) {
                newLine(0);
            } else if ((word.equals("and") && !between || word.equals("or")) && CONDITIONS.contains(clause)) {
                newLine(1);
            }
            clause = begins && CLAUSES.contains(word) || word.equals("on") ? word : clause;
        }
        if (word.equals("and")) {
            between = false;
        }
        out.append(token);
    }

    /// Whether the word begins a clause here: `left` and `right` can also be functions, and `from` can follow `delete` or `distinct`.
    ///
    /// @param next the text after the word
    private boolean beginsClause(String word, String next) {
        return switch (word) {
            case "from" -> !previous.equals("delete") && !previous.equals("distinct");
            case "where", "having", "offset", "limit", "union", "except", "intersect", "set", "values", "returning" -> true;
            case "join" -> !JOINING.contains(previous);
            case "left", "right", "full", "cross", "inner" -> next.startsWith("join") || next.startsWith("outer join");
            case "group", "order" -> next.startsWith("by");
            case "fetch" -> next.startsWith("first") || next.startsWith("next");
            default -> false;
        };
    }

    private void newLine(int indent) {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        out.append('\n').append(INDENT.repeat(selects)).append("  ".repeat(indent));
    }
}
