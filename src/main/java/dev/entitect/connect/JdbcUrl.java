package dev.entitect.connect;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads JDBC URLs. Credentials are in the options or, as is often written, before the host.
final class JdbcUrl {

    private static final List<String> USER = List.of("user", "username");
    private static final List<String> PASSWORD = List.of("password", "pass");

    private final List<String> options = new ArrayList<>();
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();

    private JdbcUrl() {}

    static ConnectionUrl parse(String url) {
        int end = url.indexOf(':', "jdbc:".length());
        String scheme = end < 0 ? "" : url.substring("jdbc:".length(), end).toLowerCase(Locale.ROOT);
        Dialect dialect = Dialect.ofScheme(scheme).orElseThrow(() -> new IllegalArgumentException("\"" + (scheme.isEmpty() ? url : scheme)
                + "\" is not a supported database; these are " + Dialect.displayNames(EnumSet.allOf(Dialect.class))));
        String rest = url.substring(end + 1);
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("The address ends after \"" + url + "\": the host or database is missing");
        }
        return new JdbcUrl().read(dialect, "jdbc:" + scheme + ":", rest);
    }

    private ConnectionUrl read(Dialect dialect, String start, String rest) {
        if (dialect.has(Feature.SERVER)) {
            return server(dialect, start, rest);
        }
        if (!dialect.has(Feature.USERS)) {
            return new ConnectionUrl(dialect, start + rest, Optional.empty(), Optional.empty());
        }
        String[] parts = rest.split(";");
        List.of(parts).subList(1, parts.length).forEach(option -> option(option, false));
        return result(dialect, start + parts[0] + options.stream().map(option -> ";" + option).reduce("", String::concat));
    }

    private ConnectionUrl server(Dialect dialect, String start, String rest) {
        int question = rest.indexOf('?');
        String address = question < 0 ? rest : rest.substring(0, question);
        if (question >= 0) {
            List.of(rest.substring(question + 1).split("&")).forEach(option -> option(option, true));
        }
        if (address.startsWith("//")) {
            Authority authority = Authority.parse(address.substring(2));
            user = user.or(authority::user);
            password = password.or(authority::password);
            address = "//" + authority.host() + authority.rest();
        }
        return result(dialect, start + address + (options.isEmpty() ? "" : "?" + String.join("&", options)));
    }

    private void option(String option, boolean encoded) {
        int equals = option.indexOf('=');
        String name = (equals < 0 ? option : option.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : option.substring(equals + 1);
        if (USER.contains(name)) {
            user = Optional.of(encoded ? Percent.decode(value) : value);
        } else if (PASSWORD.contains(name)) {
            password = Optional.of(encoded ? Percent.decode(value) : value);
        } else if (!option.isEmpty()) {
            options.add(option);
        }
    }

    private ConnectionUrl result(Dialect dialect, String jdbc) {
        return new ConnectionUrl(dialect, jdbc, user, password);
    }
}
