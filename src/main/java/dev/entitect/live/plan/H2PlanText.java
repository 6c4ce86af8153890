package dev.entitect.live.plan;

import dev.entitect.dialect.Dialect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// H2 tells its plan as the statement itself, tables in the order in which they are joined, with a comment behind each that says how it is
/// read. For one use on one thread.
///
/// This only has to find tables, selects and comments in what H2 has written, so it reads words, quotes and parentheses and no more.
final class H2PlanText {

    private static final Pattern TOKEN = Pattern.compile("[\\w$]+|\\s+|.");
    private static final Set<String> STATEMENTS = Set.of("SELECT", "DELETE", "UPDATE", "INSERT", "MERGE", "TABLE", "VALUES");
    private static final Set<String> READS = Set.of("FROM", "JOIN", "UPDATE", "TABLE");
    private static final Set<String> CLAUSES = Set.of("WHERE", "GROUP", "HAVING", "QUALIFY", "ORDER", "OFFSET", "FETCH");
    private static final Set<String> SETS = Set.of("UNION", "INTERSECT", "EXCEPT");

    private final NodeBuilder root = new NodeBuilder("");
    private final Deque<Level> levels = new ArrayDeque<>();
    /// The word before, in upper case; a quoted name counts as none.
    private String before = "";
    /// The parenthesis whose content is told again in a comment.
    private int skipped = Integer.MAX_VALUE;

    /// What is between two parentheses.
    private static final class Level {
        private NodeBuilder select;
        private H2TableComment table;
        private boolean naming;
        private boolean derived;
        private StringBuilder clause;

        private void endClause() {
            if (clause != null && select != null) {
                select.details.add(clause.toString().strip().replaceAll("\\s+", " "));
            }
            clause = null;
        }
    }

    private H2PlanText() {
        levels.push(new Level());
    }

    static NodeBuilder parse(String text) {
        H2PlanText reading = new H2PlanText();
        for (SqlPiece piece : SqlPiece.read(text, Dialect.H2)) {
            switch (piece.kind()) {
                case COMMENT -> reading.comment(piece.text().substring(2, Math.max(2, piece.text().length() - 2)).strip());
                case QUOTED -> reading.name(piece.text());
                case CODE -> {
                    Matcher token = TOKEN.matcher(piece.text());
                    while (token.find()) {
                        reading.token(token.group());
                    }
                }
            }
        }
        reading.levels.forEach(Level::endClause);
        boolean single = reading.root.operation.isEmpty() && reading.root.children.size() == 1;
        return single ? reading.root.children.getFirst() : reading.root;
    }

    private void comment(String comment) {
        Level level = levels.peek();
        if (levels.size() >= skipped) {
            return;
        }
        if (level.table != null) {
            level.naming = false;
            level.table.read(comment);
        } else if (level.select != null && !comment.equals("null")) {
            level.select.details.add(comment);
            if (comment.equals("direct lookup")) {
                // the table is asked for its number of rows
                level.select.children.forEach(child -> child.fullScan = false);
            }
        }
    }

    private void name(String quoted) {
        append(quoted);
        if (quoted.startsWith("\"")) {
            nameTable(quoted.substring(1, quoted.length() - 1).replace("\"\"", "\""));
        }
        before = "";
    }

    private void nameTable(String name) {
        Level level = levels.peek();
        if (level.naming && levels.size() < skipped) {
            // what follows the last dot is the alias, or goes on with the statement
            level.naming = level.table.isUnnamed() || before.equals(".");
            if (level.naming) {
                level.table.name(name);
            }
        }
    }

    private void token(String token) {
        String word = token.toUpperCase(Locale.ROOT);
        if (word.isBlank()) {
            append(token);
            return;
        }
        switch (word) {
            case "(" -> {
                append(token);
                Level outer = levels.peek();
                Level inner = new Level();
                // the text of a derived table is told without its plan, which follows as a comment
                inner.derived = READS.contains(before) || before.equals("AS");
                if (READS.contains(before)) {
                    // or these are joins that are made first
                    inner.table = outer.table;
                    inner.naming = outer.naming;
                }
                levels.push(inner);
            }
            case ")" -> {
                if (levels.size() > 1) {
                    levels.pop().endClause();
                }
                skipped = levels.size() < skipped ? Integer.MAX_VALUE : skipped;
                append(token);
            }
            default -> word(token, word);
        }
        before = word;
    }

    private void word(String token, String word) {
        Level level = levels.peek();
        if (level.derived && before.equals("(") && (STATEMENTS.contains(word) || word.equals("WITH"))) {
            skipped = Math.min(skipped, levels.size());
        }
        if (levels.size() < skipped) {
            if (SETS.contains(word)) {
                enclosing().operation = word;
                level.select = null;
                level.table = null;
                level.naming = false;
            } else if (STATEMENTS.contains(word) && level.select == null && !before.equals("ON") && !before.equals("FOR")) {
                level.select = enclosing().child(word);
            }
            if (READS.contains(word) && selecting() != null) {
                level.table = new H2TableComment(selecting());
                level.naming = true;
            } else if (CLAUSES.contains(word) || word.equals("SET")) {
                level.endClause();
                level.clause = word.equals("SET") ? null : new StringBuilder();
                level.table = null;
                level.naming = false;
            } else if (!word.equals(".")) {
                nameTable(token);
            }
        }
        append(token);
    }

    /// The select that a select on this level belongs to.
    private NodeBuilder enclosing() {
        return levels.stream().skip(1).filter(level -> level.select != null).findFirst().map(level -> level.select).orElse(root);
    }

    /// The select that a table on this level belongs to; joins can stand in parentheses of their own.
    private NodeBuilder selecting() {
        return levels.stream().filter(level -> level.select != null).findFirst().map(level -> level.select).orElse(null);
    }

    private void append(String text) {
        levels.stream().filter(level -> level.clause != null).forEach(level -> level.clause.append(text));
    }
}
