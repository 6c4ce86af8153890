package dev.entitect.schema;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.naming.SqlText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes the expression of a DEFAULT clause in a form that all targets of a model accept.
public final class ColumnDefaults {

    private static final Pattern WORD = Pattern.compile("\\s*\\w+\\s*");

    private final Model model;
    private final Set<Dialect> targets;
    private final SqlText text;

    public ColumnDefaults(Model model) {
        this(model, model.settings().targets());
    }

    /// @param targets instead of the model's own
    public ColumnDefaults(Model model, Set<Dialect> targets) {
        this.model = model;
        this.targets = Set.copyOf(targets);
        this.text = new SqlText(targets);
    }

    public String of(AttributeType type, DatabaseDefault value) {
        return switch (value) {
            case DatabaseDefault.Now it -> now(type);
            case DatabaseDefault.SqlExpression(String sql) -> WORD.matcher(sql).matches() ? sql : "(" + sql + ")";
            case DatabaseDefault.Literal(String literal) -> switch (type) {
                case BasicType.IntegerType it -> number(literal);
                case BasicType.FloatType it -> number(literal);
                case BasicType.Decimal it -> number(literal);
                case BasicType.Year it -> number(literal);
                case BasicType.BooleanType it -> literal.strip().equals("true") ? "true" : "false";
                case BasicType.Enumerated it -> stored(it, literal.strip());
                case BasicType.LongText it -> expression(text.quoted(literal));
                case BasicType.Json it -> json(literal);
                default -> text.quoted(literal);
            };
        };
    }

    /// H2 stores a plain text as a JSON string instead of parsing it as a document; `json '{}'` is a document on H2 and PostgreSQL. The
    /// other databases have no such literal and accept the text.
    private String json(String literal) {
        return targets.stream().anyMatch(dialect -> dialect.has(Feature.JSON_LITERALS))
                ? "json " + text.quoted(literal)
                : expression(text.quoted(literal));
    }

    private String now(AttributeType type) {
        return expression(switch (type) {
            case BasicType.Date it -> "current_date";
            case BasicType.Time it -> "current_time";
            default -> "current_timestamp";
        });
    }

    /// MySQL requires parentheses around expressions, and around any default of a string without a length
    /// (<https://dev.mysql.com/doc/refman/9.0/en/data-type-defaults.html>). SQLite and MariaDB require them unless it is a single word.
    private String expression(String sql) {
        return targets.stream().anyMatch(dialect -> dialect.has(Feature.DEFAULTS_IN_PARENTHESES)) ? "(" + sql + ")" : sql;
    }

    /// The constant as stored in its column.
    private String stored(BasicType.Enumerated type, String name) {
        List<EnumType.Constant> constants = model.enums().get(type.type()).constants();
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i).name().equals(name)) {
                return switch (type.storage()) {
                    case NAME -> text.quoted(constants.get(i).databaseValue().orElse(name));
                    case NATIVE -> text.quoted(name);
                    case ORDINAL -> Integer.toString(i);
                };
            }
        }
        return text.quoted(name);
    }

    /// Only numbers are written without quotes.
    private String number(String literal) {
        try {
            return new BigDecimal(literal.strip()).toPlainString();
        } catch (NumberFormatException e) {
            return text.quoted(literal);
        }
    }
}
