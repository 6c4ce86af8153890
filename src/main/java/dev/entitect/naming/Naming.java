package dev.entitect.naming;

import dev.entitect.model.NamingConvention;
import dev.entitect.model.SoftDelete;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Applies a model's naming convention: the names of what nobody named.
public final class Naming {

    private static final Pattern PLACEHOLDER = Pattern.compile("%\\(([a-zA-Z0-9_]+)\\)s");
    private static final Pattern COLUMN = Pattern.compile("column_(\\d+|0_?N)_(name|label)");

    private final NamingConvention convention;

    public Naming(NamingConvention convention) {
        this.convention = convention;
    }

    /// The table of a class.
    public String table(String className) {
        return switch (convention.tables()) {
            case SNAKE_PLURAL -> Words.plural(Words.snake(className));
            case SNAKE_SINGULAR -> Words.snake(className);
            case AS_CLASS -> className;
        };
    }

    /// The column of an attribute.
    public String column(String attributeName) {
        return Words.snake(attributeName);
    }

    /// The column of the values of a collection: `nicknames` holds a `nickname` in each row.
    public String element(String attributeName) {
        return Words.singular(Words.snake(attributeName));
    }

    /// The mark of a row that is deleted.
    public String softDelete(SoftDelete.Strategy strategy) {
        return switch (strategy) {
            case FLAG -> "deleted";
            case TIMESTAMP -> "deleted_at";
        };
    }

    /// The column that tells the classes of a hierarchy apart; Jakarta Persistence calls it `DTYPE`.
    public String discriminator() {
        return "dtype";
    }

    /// The column that keeps the place of a value in a list.
    public String position() {
        return "position";
    }

    /// A foreign key column: the property (or the class, when no property refers to it) and the column it refers to.
    public String foreignKeyColumn(String property, String referredColumn) {
        return Words.snake(property) + "_" + referredColumn;
    }

    /// The table of pairs between two tables, for a property of the first one's class when it has one.
    public String joinTable(String ownerTable, String property) {
        return ownerTable + "_" + Words.snake(property);
    }

    public String index(String table, List<String> columns) {
        return expand(convention.index(), table, columns, "", "");
    }

    public String unique(String table, List<String> columns) {
        return expand(convention.unique(), table, columns, "", "");
    }

    /// @param what tells several checks of a table apart: the column's name, or the check's own
    public String check(String table, List<String> columns, String what) {
        return expand(convention.check(), table, columns, "", what);
    }

    public String foreignKey(String table, List<String> columns, String referredTable) {
        return expand(convention.foreignKey(), table, columns, referredTable, "");
    }

    public String primaryKey(String table, List<String> columns) {
        return expand(convention.primaryKey(), table, columns, "", "");
    }

    private static String expand(String template, String table, List<String> columns, String referredTable, String constraint) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(switch (match.group(1)) {
            case "table_name" -> table;
            case "referred_table_name" -> referredTable;
            case "constraint_name" -> constraint;
            default -> columnPart(match.group(1), match.group(), table, columns);
        }));
    }

    /// An unknown placeholder stays as it is, so that a mistake in a template is seen.
    private static String columnPart(String placeholder, String whole, String table, List<String> columns) {
        Matcher column = COLUMN.matcher(placeholder);
        if (!column.matches()) {
            return whole;
        }
        String prefix = column.group(2).equals("label") ? table + "_" : "";
        return switch (column.group(1)) {
            case "0_N" -> prefix + String.join("_", columns);
            case "0N" -> prefix + String.join("", columns);
            default -> {
                int index = Integer.parseInt(column.group(1));
                yield index < columns.size() ? prefix + columns.get(index) : whole;
            }
        };
    }
}
