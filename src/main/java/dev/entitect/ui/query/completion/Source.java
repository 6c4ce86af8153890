package dev.entitect.ui.query.completion;

import dev.entitect.ui.query.completion.Scan.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A source of a statement: the name of a table or class, or a path, with its alias.
///
/// @param path  names separated by dots
/// @param alias empty for none
record Source(List<String> path, String alias) {

    private static final Set<String> OPENING = Set.of("from", "join", "update", "into", "delete");
    private static final Set<String> SKIPPED = Set.of("fetch", "lateral", "only");
    private static final Set<String> NO_ALIAS = Set.of("where", "join", "left", "right", "inner", "outer", "cross", "full", "natural", "on",
            "using", "order", "group",
            "having", "set", "select", "values", "with", "union", "except", "intersect", "limit", "offset", "fetch", "returning", "from",
            "for", "window", "insert", "and", "or", "when");

    /// All sources in the tokens, including those of subselects.
    static List<Source> of(List<Token> tokens) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token opening = tokens.get(i);
            boolean property = i > 0 && tokens.get(i - 1).is(".") && tokens.get(i - 1).end() == opening.start();
            if (OPENING.contains(opening.lower()) && !property) {
                int next = read(tokens, i + 1, sources);
                while (opening.is("from") && next < tokens.size() && tokens.get(next).is(",")) {
                    next = read(tokens, next + 1, sources);
                }
            }
        }
        return sources;
    }

    /// @return the index after the source
    private static int read(List<Token> tokens, int from, List<Source> sources) {
        int at = from;
        while (at < tokens.size() && SKIPPED.contains(tokens.get(at).lower())) {
            at++;
        }
        List<String> path = new ArrayList<>();
        while (at < tokens.size() && tokens.get(at).name() && !NO_ALIAS.contains(tokens.get(at).lower())) {
            path.add(tokens.get(at).text());
            at++;
            if (at >= tokens.size() || !tokens.get(at).is(".")) {
                break;
            }
            at++;
        }
        if (path.isEmpty()) {
            return at;
        }
        if (at < tokens.size() && tokens.get(at).is("as")) {
            at++;
        }
        boolean named = at < tokens.size() && tokens.get(at).name() && !NO_ALIAS.contains(tokens.get(at).lower());
        sources.add(new Source(List.copyOf(path), named ? tokens.get(at).text() : ""));
        return named ? at + 1 : at;
    }
}
