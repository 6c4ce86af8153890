package dev.entitect.live.engine;

import dev.entitect.live.Cause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement, and what Hibernate wrote before it in a comment: the HQL it was made from, or what it inserts, updates or deletes.
///
/// @param sql     without the comment
/// @param comment empty for none
record SqlComment(String sql, String comment) {

    private static final Pattern COMMENT = Pattern.compile("^/\\* (.*?) \\*/ ?", Pattern.DOTALL);
    private static final Pattern WRITES = Pattern.compile(
            "^(?:insert|update|delete|upsert|merge|create one-to-many|delete one-to-many|insert collection|one-shot).* "
                    + "(?:for|row|entity)? ?.*");

    static SqlComment of(String sql) {
        Matcher matcher = COMMENT.matcher(sql);
        return matcher.find() ? new SqlComment(sql.substring(matcher.end()), matcher.group(1)) : new SqlComment(sql, "");
    }

    /// @param context of what Hibernate is doing; null for nothing in particular
    Cause cause(Cause context) {
        if (context != null && (context.kind() == Cause.Kind.FLUSH || comment.isEmpty())) {
            return context;
        }
        if (comment.isEmpty()) {
            return Cause.SQL;
        }
        boolean query = sql.startsWith("select") || !WRITES.matcher(comment).matches() || comment.contains("\n");
        return query
                ? new Cause(Cause.Kind.QUERY, comment, 0, "")
                : new Cause(Cause.Kind.FLUSH, "an object that gets its key from the database", 0, "");
    }
}
