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

/// The names that a model's target databases accept. Immutable.
public final class SqlIdentifiers {

    /// Names that no database changes: unquoted SQL ignores case, and H2 converts `ß` to `SS`.
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Pattern PLAIN_IN_ANY_CASE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final Pattern UNUSABLE = Pattern.compile("[`'\"\\\\,\\p{Cntrl}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    /// The number of characters that SQLAlchemy replaces by `_` and a hash:
    /// `sqlalchemy.sql.compiler.IdentifierPreparer._truncate_and_render_maxlen_name`.
    private static final int CUT = 8;
    private static final int HASH_LENGTH = 4;

    private final Set<Dialect> targets;

    private SqlIdentifiers(Set<Dialect> targets) {
        this.targets = targets;
    }

    /// @param targets the databases that must accept a name; none means all
    public static SqlIdentifiers of(Set<Dialect> targets) {
        return new SqlIdentifiers(targets.isEmpty() ? EnumSet.allOf(Dialect.class) : targets);
    }

    /// The name of a table, a column or a sequence for Hibernate's annotations: in backticks if the database would otherwise change or
    /// reject it. Hibernate replaces the backticks by the database's quotes.
    public String quoted(String name) {
        return needsQuotes(name) ? "`" + name + "`" : name;
    }

    /// Whether one of the targets reserves the name, folds its case or gives one of its characters another meaning.
    public boolean needsQuotes(String name) {
        return !PLAIN.matcher(name).matches() || targets.stream().anyMatch(dialect -> ReservedWords.contains(dialect, name));
    }

    /// Whether a name is unsafe even in quotes: it contains quotes, a backslash, a comma or control characters.
    public static boolean isUnusable(String name) {
        return name.isBlank() || UNUSABLE.matcher(name).find();
    }

    /// The name without unusable characters; never empty.
    public static String usable(String name) {
        String cleaned = UNUSABLE.matcher(name).replaceAll("_").strip();
        return cleaned.isEmpty() ? "unnamed" : cleaned;
    }

    /// Whether a name cannot be used for a constraint or an index, which Hibernate never quotes.
    public boolean isUnusableForConstraint(String name) {
        return !PLAIN_IN_ANY_CASE.matcher(name).matches() || targets.stream().anyMatch(dialect -> ReservedWords.contains(dialect, name));
    }

    /// The name with `_` for each character not allowed in constraint names.
    public String usableForConstraint(String name) {
        String cleaned = name.replaceAll("[^\\p{L}\\p{N}_$]", "_");
        return isUnusableForConstraint(cleaned) ? "_" + cleaned : cleaned;
    }

    /// The first target whose limit the name exceeds; empty if it fits everywhere.
    public Optional<Dialect> tooLongFor(String name) {
        return targets.stream().filter(dialect -> dialect.nameLimit().measure(name) > dialect.nameLimit().length())
                .min(Comparator.comparingInt(dialect -> dialect.nameLimit().length()));
    }

    /// The name itself if it fits; otherwise its beginning, `_`, and the last four digits of its MD5, as SQLAlchemy does for the smallest
    /// limit. The result is always the same, and rarely equal for two names.
    public String shortened(String name) {
        if (tooLongFor(name).isEmpty()) {
            return name;
        }
        int limit = targets.stream().mapToInt(dialect -> dialect.nameLimit().length()).min().orElseThrow();
        String hash = "_" + md5(name).substring(32 - HASH_LENGTH);
        String start = name.substring(0, Math.min(limit - CUT, name.length()));
        while (tooLongFor(start + hash).isPresent()) {
            // PostgreSQL counts bytes, SQLAlchemy characters: with non-ASCII letters more must be removed
            start = start.substring(0, start.length() - 1);
        }
        boolean halfACharacter = !start.isEmpty() && Character.isHighSurrogate(start.charAt(start.length() - 1));
        return (halfACharacter ? start.substring(0, start.length() - 1) : start) + hash;
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
