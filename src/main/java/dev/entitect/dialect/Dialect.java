package dev.entitect.dialect;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A kind of database, with what is known of it. Everything that only says how databases differ is asked here; what needs code of its own,
/// such as reading a catalogue or an execution plan, chooses by the constant.
///
/// Limits of names: H2 <https://h2database.com/html/advanced.html#limits_limitations>, PostgreSQL
/// <https://www.postgresql.org/docs/18/limits.html>, MySQL and MariaDB <https://dev.mysql.com/doc/refman/9.0/en/identifier-length.html>.
/// Limits of decimals: <https://www.postgresql.org/docs/18/datatype-numeric.html>,
/// <https://dev.mysql.com/doc/refman/9.0/en/fixed-point-types.html>, <https://mariadb.com/kb/en/decimal/>.
public enum Dialect {

    H2(new DialectFacts("H2", "h2", List.of(), "", new Driver("org.h2.Driver", "com.h2database", "h2"), '"',
            new NameLimit(256, NameLimit.Unit.CHARACTERS), "org.hibernate.dialect.H2Dialect",
            EnumSet.of(Feature.SCHEMAS, Feature.SEQUENCES, Feature.STANDARD_IDENTITY, Feature.ARRAYS, Feature.NATIVE_ENUMS,
                    Feature.COMMENTS, Feature.INDEXES_FOREIGN_KEYS, Feature.NAMED_PRIMARY_KEYS, Feature.BACKTICK_QUOTES,
                    Feature.NESTED_COMMENTS, Feature.SLASH_COMMENTS, Feature.UNICODE_ESCAPES,
                    Feature.DOLLAR_QUOTES, Feature.PREFIX_SEARCH_BY_INDEX, Feature.NO_LONG_KEYS, Feature.NO_LONG_INDEXES, Feature.OFFSETS,
                    Feature.JSON_LITERALS, Feature.NUL_CHARACTERS, Feature.NOT_A_NUMBER, Feature.USERS),
            new ColumnTypeNames("SMALLINT", "INTEGER", "BIGINT", "CHARACTER VARYING(%d)", "CHARACTER LARGE OBJECT",
                    "CHARACTER LARGE OBJECT", "BOOLEAN", "FLOAT(24)", "FLOAT(53)", "NUMERIC(%d, %d)", "DATE", "TIME(6)", "TIMESTAMP(6)",
                    "TIMESTAMP(6) WITH TIME ZONE", "NUMERIC(21, 0)", "BINARY VARYING(%d)", "BINARY LARGE OBJECT", "UUID", "JSON", "TINYINT",
                    " ARRAY", ""),
            new DecimalLimit(100_000, 100_000),
            new LiteralStyle("X'%s'", "json ", false, LiteralStyle.Moments.ISO, LiteralStyle.Texts.UNICODE_ESCAPES), AccessPolicy.H2)),

    SQLITE(new DialectFacts("SQLite", "sqlite", List.of("sqlite"), "", new Driver("org.sqlite.JDBC", "org.xerial", "sqlite-jdbc"),
            '"',
            new NameLimit(Integer.MAX_VALUE, NameLimit.Unit.CHARACTERS), "org.hibernate.community.dialect.SQLiteDialect",
            EnumSet.of(Feature.PARTIAL_INDEXES, Feature.EXPRESSION_INDEXES, Feature.DEFERRABLE_KEYS, Feature.BACKTICK_QUOTES,
                    Feature.BRACKET_QUOTES),
            new ColumnTypeNames("smallint", "INTEGER", "bigint", "varchar(%d)", "clob", "nclob", "boolean", "float", "float",
                    "numeric(%d,%d)", "date", "time(6)", "timestamp", "timestamp", "numeric(21,0)", "BLOB", "BLOB", "BLOB", "clob",
                    "tinyint", "", "BLOB"),
            new DecimalLimit(Integer.MAX_VALUE, Integer.MAX_VALUE),
            new LiteralStyle("X'%s'", "", true, LiteralStyle.Moments.MILLISECONDS, LiteralStyle.Texts.NO_ESCAPES), AccessPolicy.SQLITE)),

    POSTGRESQL(new DialectFacts("PostgreSQL", "postgresql", List.of("postgresql", "postgres"), "",
            new Driver("org.postgresql.Driver", "org.postgresql", "postgresql"), '"', new NameLimit(63, NameLimit.Unit.BYTES),
            "org.hibernate.dialect.PostgreSQLDialect",
            EnumSet.of(Feature.SCHEMAS, Feature.SEQUENCES, Feature.STANDARD_IDENTITY, Feature.ARRAYS, Feature.NATIVE_ENUMS,
                    Feature.COMMENTS, Feature.PARTIAL_INDEXES, Feature.EXPRESSION_INDEXES, Feature.INCLUDED_COLUMNS,
                    Feature.DEFERRABLE_KEYS, Feature.NAMED_PRIMARY_KEYS, Feature.NESTED_COMMENTS, Feature.DOLLAR_QUOTES,
                    Feature.DOLLAR_TAGS, Feature.UNICODE_ESCAPES, Feature.HASH_JOINS,
                    Feature.INFERS_PARAMETER_TYPES, Feature.JSON_LITERALS, Feature.NOT_A_NUMBER, Feature.SERVER, Feature.USERS),
            new ColumnTypeNames("smallint", "integer", "bigint", "character varying(%d)", "text", "text", "boolean", "real",
                    "double precision", "numeric(%d,%d)", "date", "time(6) without time zone", "timestamp(6) without time zone",
                    "timestamp(6) with time zone", "numeric(21,0)", "bytea", "bytea", "uuid", "jsonb", "smallint", "[]", ""),
            new DecimalLimit(1000, 1000),
            new LiteralStyle("'\\x%s'", "", false, LiteralStyle.Moments.ISO, LiteralStyle.Texts.ESCAPE_STRINGS), AccessPolicy.POSTGRESQL)),

    MYSQL(new DialectFacts("MySQL", "mysql", List.of("mysql"), "+pymysql",
            new Driver("com.mysql.cj.jdbc.Driver", "com.mysql", "mysql-connector-j"), '`',
            new NameLimit(64, NameLimit.Unit.CHARACTERS), "org.hibernate.dialect.MySQLDialect",
            EnumSet.of(Feature.COMMENTS, Feature.EXPRESSION_INDEXES, Feature.INDEXES_FOREIGN_KEYS, Feature.BACKSLASH_ESCAPES,
                    Feature.HASH_COMMENTS,
                    Feature.BACKTICK_QUOTES, Feature.PREFIX_SEARCH_BY_INDEX, Feature.NO_LONG_KEYS, Feature.NO_LONG_INDEXES,
                    Feature.LIMITED_KEY_BYTES, Feature.DEFAULTS_IN_PARENTHESES, Feature.NUL_CHARACTERS, Feature.SERVER, Feature.USERS),
            new ColumnTypeNames("smallint", "int", "bigint", "varchar(%d)", "longtext", "longtext", "bit(1)", "float", "double",
                    "decimal(%d,%d)", "date", "time(6)", "datetime(6)", "datetime(6)", "decimal(21,0)", "varbinary(%d)", "longblob",
                    "binary(16)", "json", "tinyint", "", "json"),
            new DecimalLimit(65, 30),
            new LiteralStyle("X'%s'", "", true, LiteralStyle.Moments.WITHOUT_OFFSET, LiteralStyle.Texts.BACKSLASHES), AccessPolicy.MYSQL)),

    MARIADB(new DialectFacts("MariaDB", "mariadb", List.of("mariadb"), "+pymysql",
            new Driver("org.mariadb.jdbc.Driver", "org.mariadb.jdbc", "mariadb-java-client"), '`',
            new NameLimit(64, NameLimit.Unit.CHARACTERS), "org.hibernate.dialect.MariaDBDialect",
            EnumSet.of(Feature.SEQUENCES, Feature.COMMENTS, Feature.INDEXES_FOREIGN_KEYS, Feature.BACKSLASH_ESCAPES, Feature.HASH_COMMENTS,
                    Feature.BACKTICK_QUOTES, Feature.PREFIX_SEARCH_BY_INDEX, Feature.NO_LONG_KEYS, Feature.LIMITED_KEY_BYTES,
                    Feature.NUL_CHARACTERS, Feature.SERVER, Feature.USERS),
            new ColumnTypeNames("smallint(6)", "int(11)", "bigint(20)", "varchar(%d)", "longtext", "longtext", "bit(1)", "float", "double",
                    "decimal(%d,%d)", "date", "time(6)", "datetime(6)", "datetime(6)", "decimal(21,0)", "varbinary(%d)", "longblob",
                    "uuid", "longtext", "tinyint(4)", "", "longtext"),
            new DecimalLimit(65, 30),
            new LiteralStyle("X'%s'", "", false, LiteralStyle.Moments.WITHOUT_OFFSET, LiteralStyle.Texts.BACKSLASHES),
            AccessPolicy.MARIADB));

    private final DialectFacts facts;

    Dialect(DialectFacts facts) {
        this.facts = facts;
    }

    /// As its makers write it.
    public String displayName() {
        return facts.displayName();
    }

    /// "SQLite", "SQLite and MySQL", "SQLite, MySQL and MariaDB", in the order of the dialects.
    public static String displayNames(Collection<Dialect> dialects) {
        String joined = dialects.stream().sorted().map(Dialect::displayName).collect(Collectors.joining(", "));
        int last = joined.lastIndexOf(", ");
        return last < 0 ? joined : joined.substring(0, last) + " and " + joined.substring(last + 2);
    }

    /// What follows `jdbc:` in an address.
    public String scheme() {
        return facts.scheme();
    }

    /// What SQLAlchemy's addresses begin with; the first is the one to write. Empty for a dialect that it does not know.
    public List<String> sqlAlchemySchemes() {
        return facts.sqlAlchemySchemes();
    }

    /// The Python driver that such an address names after the scheme, where SQLAlchemy's default is not the one to use; may be empty.
    public String sqlAlchemyDriver() {
        return facts.sqlAlchemyDriver();
    }

    public Driver driver() {
        return facts.driver();
    }

    /// What a name that needs quotes is put between.
    public char quote() {
        return facts.quote();
    }

    /// A name in the quotes of the dialect.
    public String quoted(String name) {
        return quote() + name.replace(String.valueOf(quote()), String.valueOf(quote()).repeat(2)) + quote();
    }

    public NameLimit nameLimit() {
        return facts.nameLimit();
    }

    /// The class of Hibernate's dialect.
    public String hibernateDialect() {
        return facts.hibernateDialect();
    }

    public ColumnTypeNames types() {
        return facts.types();
    }

    public DecimalLimit decimalLimit() {
        return facts.decimalLimit();
    }

    public LiteralStyle literals() {
        return facts.literals();
    }

    /// What an address and a statement may reach.
    public AccessPolicy access() {
        return facts.access();
    }

    public boolean has(Feature feature) {
        return facts.features().contains(feature);
    }

    /// All dialects with a feature; a new set.
    public static Set<Dialect> with(Feature feature) {
        return Arrays.stream(values()).filter(dialect -> dialect.has(feature))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dialect.class)));
    }

    /// All dialects without a feature; a new set.
    public static Set<Dialect> without(Feature feature) {
        Set<Dialect> without = EnumSet.allOf(Dialect.class);
        without.removeAll(with(feature));
        return without;
    }

    /// The dialect of a JDBC address, by what follows `jdbc:`, in any case.
    public static Optional<Dialect> ofScheme(String scheme) {
        return Arrays.stream(values()).filter(dialect -> dialect.scheme().equals(scheme.toLowerCase(Locale.ROOT))).findFirst();
    }

    /// The dialect of a database that says what product it is, as `DatabaseMetaData` has it, with or without its version after it.
    public static Optional<Dialect> ofProduct(String product) {
        return Arrays.stream(values())
                .filter(dialect -> product.equals(dialect.displayName()) || product.startsWith(dialect.displayName() + ' ')).findFirst();
    }
}
