package dev.entitect.dialect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Checks the addresses of databases against the [AccessPolicy] of their dialects.
public final class ConnectionOptions {

    private ConnectionOptions() {}

    /// Why an address must not be connected to, as sentences; empty if it may.
    ///
    /// @param jdbc a JDBC URL
    public static Optional<String> reasonAgainst(String jdbc) {
        String[] parts = jdbc.split(":", 3);
        Optional<Dialect> dialect = parts.length == 3 && parts[0].equalsIgnoreCase("jdbc") ? Dialect.ofScheme(parts[1]) : Optional.empty();
        if (dialect.isEmpty()) {
            return Optional.of("This is not the address of a database that Entitect knows.");
        }
        return place(dialect.get(), parts[2]).or(() -> names(dialect.get(), parts[2]).stream()
                .filter(name -> !dialect.get().access().options().contains(name))
                .findFirst().map(name -> "The option " + name + " is not allowed in an address, because it could run code, reach files, or "
                        + "weaken what the session promises. Remove it."));
    }

    private static Optional<String> place(Dialect dialect, String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        return switch (dialect) {
            case SQLITE -> lower.startsWith(":resource:")
                    ? Optional.of("A database on the class path or a web server cannot be opened. Use the path of a file.")
                    : Optional.empty();
            case H2 -> lower.indexOf('\\') >= 0 && lower.contains("\\;")
                    || lower.matches("(?:zip|classpath|cache|retry|encrypt|async):.*")
                            ? Optional.of("An address of H2 is the path of a file, or begins with mem:, tcp: or ssl:.")
                            : Optional.empty();
            // "(host=a,allowLoadLocalInfile=true)" and "address=(…)" have options of their own
            case MYSQL, MARIADB -> lower.split("\\?", 2)[0].matches(".*[()=].*")
                    ? Optional.of("The host of an address must not have options of its own. Write them after the question mark.")
                    : Optional.empty();
            case POSTGRESQL -> Optional.empty();
        };
    }

    /// In lower case, decoded.
    private static List<String> names(Dialect dialect, String rest) {
        String separator = dialect == Dialect.H2 ? ";" : "&";
        int start = rest.indexOf(dialect == Dialect.H2 ? ';' : '?');
        List<String> names = new ArrayList<>();
        if (start >= 0) {
            for (String option : rest.substring(start + 1).split("[" + separator + "?]")) {
                String name = option.split("=", 2)[0].strip();
                if (!name.isEmpty()) {
                    names.add(decoded(name).strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
