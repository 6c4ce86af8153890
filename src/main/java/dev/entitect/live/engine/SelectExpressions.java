package dev.entitect.live.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The select expressions of a query as typed, for the headers of columns without an alias. Stateless.
///
/// This only has to find the commas of a select list that Hibernate has already parsed, so it recognises just words, string literals and
/// brackets.
final class SelectExpressions {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|/\\*.*?\\*/|[\\w$.]++|\\S",
            Pattern.DOTALL);

    private static final Set<String> AFTER = Set.of("from", "where", "group", "having", "order", "limit", "offset", "fetch", "union",
            "intersect", "except");

    private SelectExpressions() {}

    /// In order; empty if the query has no select clause.
    static List<String> of(String hql) {
        List<String> expressions = new ArrayList<>();
        int depth = 0;
        int start = -1;
        int end = -1;
        Matcher tokens = TOKEN.matcher(hql);
        while (tokens.find()) {
            String token = tokens.group().toLowerCase(Locale.ROOT);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            boolean top = depth == 0 && !token.equals(")");
            if (start < 0) {
                start = top && token.equals("select") ? tokens.end() : -1;
                end = start;
            } else if (top && AFTER.contains(token)) {
                break;
            } else if (top && token.equals("distinct") && expressions.isEmpty()) {
                start = tokens.end();
            } else if (top && token.equals(",")) {
                expressions.add(text(hql, start, end));
                start = tokens.end();
            }
            end = tokens.end();
        }
        if (start >= 0) {
            expressions.add(text(hql, start, Math.max(start, end)));
        }
        return expressions;
    }

    private static String text(String hql, int start, int end) {
        return hql.substring(start, end).strip().replaceAll("\\s+", " ");
    }
}
