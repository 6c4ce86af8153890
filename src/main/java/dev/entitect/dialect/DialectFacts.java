package dev.entitect.dialect;

import java.util.List;
import java.util.Set;

/// What one dialect is; [Dialect] says what each part means.
record DialectFacts(String displayName, String scheme, List<String> sqlAlchemySchemes, String sqlAlchemyDriver, Driver driver, char quote,
        NameLimit nameLimit,
        String hibernateDialect, Set<Feature> features, ColumnTypeNames types, DecimalLimit decimalLimit,
        LiteralStyle literals, AccessPolicy access) {

    DialectFacts {
        sqlAlchemySchemes = List.copyOf(sqlAlchemySchemes);
        features = Set.copyOf(features);
    }
}
