package dev.entitect.live.engine;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.ParameterNames;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A statement with `:name` parameters, converted for JDBC. Immutable.
///
/// @param sql with `?` instead of the names
/// @param names in order, one for each `?`
record NamedParameters(String sql, List<String> names) {

    static NamedParameters of(String sql) {
        List<String> names = new ArrayList<>();
        String plain = ParameterNames.replace(sql, name -> {
            names.add(name);
            return "?";
        });
        return new NamedParameters(plain, List.copyOf(names));
    }

    /// Numbers are bound as numbers; where the database infers types better, that is left to it.
    ///
    /// @throws LiveException if one has no value
    void bind(PreparedStatement statement, Map<String, String> values) throws SQLException {
        boolean guesses = Dialect.ofProduct(statement.getConnection().getMetaData().getDatabaseProductName())
                .filter(dialect -> dialect.has(Feature.INFERS_PARAMETER_TYPES)).isPresent();
        for (int i = 0; i < names.size(); i++) {
            bind(statement, i + 1, value(names.get(i), values), guesses);
        }
    }

    /// The values as SQL literals, one for each `?`.
    ///
    /// @throws LiveException if one is missing
    List<String> literals(Map<String, String> values) {
        return names.stream().map(name -> {
            String text = value(name, values);
            return text == null || text.matches("null|-?\\d+(?:\\.\\d+)?|true|false") ? String.valueOf(text) : Sql.literal(text);
        }).toList();
    }

    private static String value(String name, Map<String, String> values) {
        if (!values.containsKey(name)) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, "The parameter :" + name + " has no value."));
        }
        return values.get(name);
    }

    private static void bind(PreparedStatement statement, int index, String text, boolean guesses) throws SQLException {
        if (text == null || text.equals("null")) {
            statement.setNull(index, Types.NULL);
        } else if (text.matches("-?\\d{1,18}")) {
            statement.setLong(index, Long.parseLong(text));
        } else if (text.matches("-?\\d+\\.\\d+")) {
            statement.setBigDecimal(index, new BigDecimal(text));
        } else if (text.toLowerCase(Locale.ROOT).matches("true|false")) {
            statement.setBoolean(index, Boolean.parseBoolean(text));
        } else if (guesses) {
            statement.setObject(index, text, Types.OTHER);
        } else {
            statement.setString(index, text);
        }
    }
}
