package dev.entitect.naming;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.NamingConvention;
import dev.entitect.model.Settings;
import dev.entitect.model.SoftDelete;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Applies a model's naming convention where there is no explicit name. The names fit the target databases: long ones are
/// [shortened][SqlIdentifiers#shortened], and names of constraints contain no illegal characters.
public final class Naming {

    private static final Pattern PLACEHOLDER = Pattern.compile("%\\(([a-zA-Z0-9_]+)\\)s");
    private static final List<String> NAMES = List.of("table_name", "referred_table_name", "constraint_name");
    private static final Pattern COLUMN = Pattern.compile("column_(\\d+|0_?N)_(name|label)");

    private final NamingConvention convention;
    private final SqlIdentifiers identifiers;

    private Naming(NamingConvention convention, SqlIdentifiers identifiers) {
        this.convention = convention;
        this.identifiers = identifiers;
    }

    /// Names without a length limit.
    public Naming(NamingConvention convention) {
        this(convention, SqlIdentifiers.of(EnumSet.of(Dialect.SQLITE)));
    }

    /// Names that fit the targets of the model.
    public static Naming of(Settings settings) {
        return new Naming(settings.naming(), SqlIdentifiers.of(settings.targets()));
    }

    /// The table of a class.
    public String table(String className) {
        return identifiers.shortened(switch (convention.tables()) {
            case SNAKE_PLURAL -> Words.plural(Words.snake(className));
            case SNAKE_SINGULAR -> Words.snake(className);
            case AS_CLASS -> className;
        });
    }

    /// The column of an attribute.
    public String column(String attributeName) {
        return identifiers.shortened(Words.snake(attributeName));
    }

    /// The column for the values of a collection: `nicknames` has a column `nickname`.
    public String element(String attributeName) {
        return identifiers.shortened(Words.singular(Words.snake(attributeName)));
    }

    /// The deletion mark.
    public String softDelete(SoftDelete.Strategy strategy) {
        return switch (strategy) {
            case FLAG -> "deleted";
            case TIMESTAMP -> "deleted_at";
        };
    }

    /// The discriminator column; Jakarta Persistence calls it `DTYPE`.
    public String discriminator() {
        return "dtype";
    }

    /// The column for the position of a value in a list.
    public String position() {
        return "position";
    }

    /// A foreign key column: the property (or the class, if there is no property) and the referenced column.
    public String foreignKeyColumn(String property, String referredColumn) {
        return identifiers.shortened(Words.snake(property) + "_" + referredColumn);
    }

    /// The join table of a property of the owner's class.
    public String joinTable(String ownerTable, String property) {
        return identifiers.shortened(ownerTable + "_" + Words.snake(property));
    }

    public String index(String table, List<String> columns) {
        return expand(convention.index(), table, columns, "", "");
    }

    public String unique(String table, List<String> columns) {
        return expand(convention.unique(), table, columns, "", "");
    }

    /// @param what distinguishes the checks of a table: the name of the column or of the check
    public String check(String table, List<String> columns, String what) {
        return expand(convention.check(), table, columns, "", what);
    }

    public String foreignKey(String table, List<String> columns, String referencedTable) {
        return expand(convention.foreignKey(), table, columns, referencedTable, "");
    }

    /// Empty to let the database choose the name.
    public String primaryKey(String table, List<String> columns) {
        return convention.primaryKey().isBlank() ? "" : expand(convention.primaryKey(), table, columns, "", "");
    }

    private String expand(String template, String table, List<String> columns, String referencedTable, String constraint) {
        String name = PLACEHOLDER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(switch (match.group(1)) {
            case "table_name" -> table;
            case "referred_table_name" -> referencedTable;
            case "constraint_name" -> constraint;
            default -> columnPart(match.group(1), match.group(), table, columns);
        }));
        return identifiers.shortened(identifiers.usableForConstraint(name));
    }

    /// The unknown placeholders of a template, in order.
    public static List<String> unknownPlaceholders(String template) {
        return PLACEHOLDER.matcher(template).results().map(match -> match.group(1))
                .filter(name -> !NAMES.contains(name) && !COLUMN.matcher(name).matches()).toList();
    }

    /// The placeholders that a template may contain.
    public static List<String> knownPlaceholders() {
        return Stream.concat(NAMES.stream(), Stream.of("column_0_name", "column_0_label", "column_0N_name", "column_0_N_name"))
                .map(name -> "%(" + name + ")s").toList();
    }

    /// An unknown placeholder is not replaced, so that a mistake in a template is visible.
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
