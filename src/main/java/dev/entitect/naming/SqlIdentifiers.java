package dev.entitect.naming;

import dev.entitect.dialect.Dialect;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the databases that a model is meant for take as a name. Immutable.
///
/// Limits of length: H2 256 characters (<https://h2database.com/html/advanced.html#limits_limitations>), PostgreSQL 63 bytes
/// (<https://www.postgresql.org/docs/18/limits.html>), MySQL and MariaDB 64 characters
/// (<https://dev.mysql.com/doc/refman/9.0/en/identifier-length.html>), SQLite none.
public final class SqlIdentifiers {

    /// Names that every database takes as they are and folds to no other: SQL without quotes knows no case, and H2 writes `ß` as `SS`.
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Pattern PLAIN_IN_ANY_CASE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final Pattern UNUSABLE = Pattern.compile("[`'\"\\\\,\\p{Cntrl}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    /// What SQLAlchemy cuts off to put `_` and a hash there: `sqlalchemy.sql.compiler.IdentifierPreparer._truncate_and_render_maxlen_name`.
    private static final int CUT = 8;
    private static final int HASH_LENGTH = 4;

    private final Set<Dialect> targets;

    private SqlIdentifiers(Set<Dialect> targets) {
        this.targets = targets;
    }

    /// @param targets the databases a name must be good for; none means all of them
    public static SqlIdentifiers of(Set<Dialect> targets) {
        return new SqlIdentifiers(targets.isEmpty() ? EnumSet.allOf(Dialect.class) : targets);
    }

    /// The name of a table, a column or a sequence as Hibernate's annotations take it: between backticks when it would not reach the
    /// database as it is. Hibernate writes them as the quotes of the database.
    public String quoted(String name) {
        return needsQuotes(name) ? "`" + name + "`" : name;
    }

    /// One of the targets reserves the name, folds its case or takes one of its letters for something else.
    public boolean needsQuotes(String name) {
        return !PLAIN.matcher(name).matches() || targets.stream().anyMatch(dialect -> ReservedWords.contains(dialect, name));
    }

    /// A name that cannot be written safely even between quotes: it holds quotes, a backslash, a comma or control characters.
    public static boolean isUnusable(String name) {
        return name.isBlank() || UNUSABLE.matcher(name).find();
    }

    /// The name without what makes it unusable; never empty.
    public static String usable(String name) {
        String cleaned = UNUSABLE.matcher(name).replaceAll("_").strip();
        return cleaned.isEmpty() ? "unnamed" : cleaned;
    }

    /// A name for a constraint or an index. Hibernate writes it into SQL without quotes, whatever its letters.
    public boolean isUnusableForConstraint(String name) {
        return !PLAIN_IN_ANY_CASE.matcher(name).matches() || targets.stream().anyMatch(dialect -> ReservedWords.contains(dialect, name));
    }

    /// The name with `_` for each letter that a constraint cannot have.
    public String usableForConstraint(String name) {
        String cleaned = name.replaceAll("[^\\p{L}\\p{N}_$]", "_");
        return isUnusableForConstraint(cleaned) ? "_" + cleaned : cleaned;
    }

    /// The first target that has a smaller limit than the name is long; empty when it fits everywhere.
    public Optional<Dialect> tooLongFor(String name) {
        return targets.stream().filter(dialect -> length(dialect, name) > limit(dialect))
                .min(Comparator.comparingInt(SqlIdentifiers::limit));
    }

    /// The name itself when it fits; otherwise what SQLAlchemy makes of it for the smallest limit: its beginning, `_`, and the last four
    /// digits of its MD5. The same name always becomes the same, and two names hardly ever do.
    public String shortened(String name) {
        if (tooLongFor(name).isEmpty()) {
            return name;
        }
        int limit = targets.stream().mapToInt(SqlIdentifiers::limit).min().orElseThrow();
        String hash = "_" + md5(name).substring(32 - HASH_LENGTH);
        String start = name.substring(0, Math.min(limit - CUT, name.length()));
        while (tooLongFor(start + hash).isPresent()) {
            // PostgreSQL counts bytes, SQLAlchemy characters: with letters beyond ASCII there is more to cut
            start = start.substring(0, start.length() - 1);
        }
        boolean halfACharacter = !start.isEmpty() && Character.isHighSurrogate(start.charAt(start.length() - 1));
        return (halfACharacter ? start.substring(0, start.length() - 1) : start) + hash;
    }

    /// In [the unit of the dialect][#unit].
    public static int limit(Dialect dialect) {
        return switch (dialect) {
            case H2 -> 256;
            case SQLITE -> Integer.MAX_VALUE;
            case POSTGRESQL -> 63;
            case MYSQL, MARIADB -> 64;
        };
    }

    /// What the dialect counts in a name: "characters" or "bytes".
    public static String unit(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL ? "bytes" : "characters";
    }

    private static int length(Dialect dialect, String name) {
        return dialect == Dialect.POSTGRESQL ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has MD5", impossible);
        }
    }
}
