package dev.entitect.sql;

import dev.entitect.dialect.Dialect;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The functions that compute a value from their arguments, the time or chance, and reach nothing else: no files, servers or settings, and
/// no other rows.
public final class HarmlessFunctions {

    /// Words that can stand before a parenthesis without calling anything.
    private static final Set<String> KEYWORDS = Set.of("in", "and", "or", "not", "xor", "exists", "any", "some", "all", "between", "like",
            "ilike", "regexp", "rlike", "is", "case", "when", "then", "else", "select", "distinct", "from", "where", "on", "as", "by",
            "values", "over", "filter", "group", "partition", "union", "except", "intersect", "interval", "row", "array", "collate",
            "similar",
            "to", "with", "cast", "char", "character", "varchar", "varying", "nvarchar", "text", "clob", "numeric", "decimal", "number",
            "float", "double", "precision", "real", "int", "integer", "bigint", "smallint", "tinyint", "boolean", "bit", "binary",
            "varbinary",
            "blob", "date", "time", "timestamp", "datetime", "signed", "unsigned");

    private static final Set<String> FUNCTIONS = Set.of("abs", "ceil", "ceiling", "floor", "round", "trunc", "truncate", "mod", "div",
            "power",
            "pow", "sqrt", "cbrt", "exp", "ln", "log", "log2", "log10", "sign", "pi", "degrees", "radians", "sin", "cos", "tan", "asin",
            "acos",
            "atan", "atan2", "greatest", "least", "coalesce", "nullif", "ifnull", "nvl", "nvl2", "if", "iif", "decode", "length", "len",
            "char_length", "character_length", "octet_length", "bit_length", "lower", "upper", "lcase", "ucase", "initcap", "trim", "ltrim",
            "rtrim", "btrim", "lpad", "rpad", "substring", "substr", "mid", "position", "locate", "instr", "strpos", "left", "right",
            "replace",
            "concat", "concat_ws", "repeat", "reverse", "translate", "overlay", "insert", "space", "ascii", "chr", "unicode", "regexp_like",
            "regexp_replace", "regexp_substr", "regexp_matches", "split_part", "starts_with", "soundex", "quote_literal", "format",
            "to_char", "to_date", "to_number", "to_timestamp", "extract", "year", "month", "day", "hour", "minute", "second", "quarter",
            "week",
            "weekday", "dayname", "monthname", "day_of_week", "day_of_month", "day_of_year", "dayofweek", "dayofmonth", "dayofyear",
            "last_day",
            "date_trunc", "date_part", "date_add", "date_sub", "dateadd", "datediff", "timestampadd", "timestampdiff", "addtime", "age",
            "make_date", "make_interval", "now", "current_timestamp", "current_date", "current_time", "localtime", "localtimestamp",
            "clock_timestamp", "statement_timestamp", "transaction_timestamp", "sysdate", "curdate", "curtime", "utc_timestamp", "utc_date",
            "strftime", "julianday", "unixepoch", "unix_timestamp", "from_unixtime", "random", "rand", "uuid", "random_uuid",
            "gen_random_uuid",
            "uuidv4", "uuidv7", "uuid_generate_v4", "uuid_to_bin", "bin_to_uuid", "hex", "unhex", "md5", "sha1", "sha2", "sha256", "sha512",
            "crc32", "encode", "convert", "count", "sum", "avg", "min", "max", "row_number", "rank", "dense_rank", "lag", "lead",
            "json_valid",
            "json_extract", "json_value", "json_unquote", "json_object", "json_array", "json_length", "json_array_length", "json_type",
            "json_typeof", "jsonb_typeof", "jsonb_array_length", "json_build_object", "jsonb_build_object", "array_length", "cardinality",
            "unnest", "array_contains", "array_append", "nextval", "typeof");

    private HarmlessFunctions() {}

    /// The other functions that a text calls, in lower case, in order, each once.
    ///
    /// @param dialects what any of them reads as a call counts
    public static List<String> others(String sql, Collection<Dialect> dialects) {
        return dialects.stream().sorted().flatMap(dialect -> SqlExpressions.calls(sql, dialect).stream())
                .filter(name -> !KEYWORDS.contains(name) && !FUNCTIONS.contains(name)).distinct().toList();
    }
}
