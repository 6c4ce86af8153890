package dev.entitect.live.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds a join fetch to a query. Stateless.
final class JoinFetch {

    private static final String NAME = "(?:[\\p{L}_$][\\p{L}\\p{N}_$]*+)";
    private static final Pattern FROM = Pattern.compile("\\bfrom\\s+(?<entity>" + NAME + "(?:\\." + NAME
            + ")*+)(?:\\s+(?:as\\s+)?(?!(?:where|join|left|right|inner|full|cross|order|group"
            + "|having|fetch|limit|offset|union|intersect|except|as)\\b)(?<alias>"
            + NAME + "))?",
            Pattern.CASE_INSENSITIVE);

    private JoinFetch() {}

    /// @param alias under which the query selects the owner; empty if it has none, and one is added
    static String rewrite(String hql, String alias, String attribute) {
        Matcher from = FROM.matcher(hql);
        while (from.find()) {
            String named = from.group("alias") == null ? "" : from.group("alias");
            if (named.equalsIgnoreCase(alias)) {
                String name = alias.isEmpty() ? unused(hql, from.group("entity")) : named;
                String root = alias.isEmpty() ? from.group() + " " + name : from.group();
                return hql.substring(0, from.start()) + root + " left join fetch " + name + "." + attribute + hql.substring(from.end());
            }
        }
        return hql;
    }

    /// The first letter of the entity, with a number if necessary.
    private static String unused(String hql, String entity) {
        String alias = entity.substring(entity.lastIndexOf('.') + 1).substring(0, 1).toLowerCase(java.util.Locale.ROOT);
        String name = alias;
        for (int i = 2; Pattern.compile("\\b" + name + "\\b", Pattern.CASE_INSENSITIVE).matcher(hql).find(); i++) {
            name = alias + i;
        }
        return name;
    }
}
