package dev.entitect.check;

import dev.entitect.check.ExplicitName.Kind;
import dev.entitect.dialect.Dialect;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.NamingConvention;
import dev.entitect.model.id.ElementId;
import dev.entitect.naming.Naming;
import dev.entitect.naming.SqlIdentifiers;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Names must reach every database that the model is meant for as they are.
final class NameRules {

    private NameRules() {}

    static Stream<Problem> given(ModelIndex index, Schema schema) {
        SqlIdentifiers identifiers = SqlIdentifiers.of(index.model().settings().targets());
        return ExplicitNames.of(index.model()).stream().flatMap(name -> given(name, identifiers).stream());
    }

    private static Optional<Problem> given(ExplicitName given, SqlIdentifiers identifiers) {
        String name = given.name();
        if (SqlIdentifiers.isUnusable(name)) {
            String better = SqlIdentifiers.usable(name);
            return Optional.of(Problem.error(given.origin(), "\"" + printable(name) + "\" cannot be the name of a " + given.kind().words()
                    + ": no blank name, and no quotes, backslashes, commas or control characters in it.", rename(given, better)));
        }
        if (given.kind() == Kind.CONSTRAINT && identifiers.isUnusableForConstraint(name)) {
            return Optional.of(Problem.error(given.origin(),
                    "\"" + name + "\" cannot be the name of a constraint or index, since Hibernate writes those into SQL "
                            + "without quotes. Use letters, digits and _, and no word of SQL.",
                    rename(given, identifiers.usableForConstraint(name))));
        }
        return identifiers.tooLongFor(name).map(dialect -> Problem.error(given.origin(), "\"" + name + "\" is too long for the name of a "
                + given.kind().words() + ": " + limit(dialect) + ".", rename(given, identifiers.shortened(name))));
    }

    private static Fix rename(ExplicitName given, String better) {
        return given.renamedTo("Rename to " + better, better);
    }

    private static String limit(Dialect dialect) {
        return DialectNames.of(dialect) + " takes " + SqlIdentifiers.limit(dialect) + " " + SqlIdentifiers.unit(dialect);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "␣");
    }

    /// Compares the names of the schema with those it would have on a database without limits.
    static Stream<Problem> shortened(ModelIndex index, Schema schema) {
        SqlIdentifiers identifiers = SqlIdentifiers.of(index.model().settings().targets());
        Schema unlimited = Schema.of(index.model().withSettings(index.model().settings().withTargets(EnumSet.of(Dialect.SQLITE))));
        List<Problem> problems = new ArrayList<>();
        for (Table table : schema.tables()) {
            unlimited.find(table.origin()).ifPresent(full -> {
                List<Named> names = names(table);
                List<Named> whole = names(full);
                for (int i = 0; i < names.size(); i++) {
                    Named now = names.get(i);
                    String before = whole.get(i).name;
                    Optional<Dialect> dialect = identifiers.tooLongFor(before);
                    if (dialect.isPresent() && !before.equals(now.name)) {
                        problems.add(Problem.warning(now.origin, "By convention this would be called \"" + before + "\", but "
                                + limit(dialect.get()) + ". It is called \"" + now.name
                                + "\" instead. Give it a name of its own if you like."));
                    }
                }
            });
        }
        return problems.stream();
    }

    private record Named(ElementId origin, String name) {}

    /// Everything with a name in a table, in an order that does not depend on the names.
    private static List<Named> names(Table table) {
        List<Named> names = new ArrayList<>();
        names.add(new Named(table.origin(), table.name()));
        table.columns().forEach(it -> names.add(new Named(it.origin(), it.name())));
        names.add(new Named(table.origin(), table.primaryKey().name()));
        table.uniques().forEach(it -> names.add(new Named(it.origin(), it.name())));
        table.indexes().forEach(it -> names.add(new Named(it.origin(), it.name())));
        table.foreignKeys().forEach(it -> names.add(new Named(it.origin(), it.name())));
        table.checks().forEach(it -> names.add(new Named(it.origin(), it.name())));
        return names;
    }

    static Stream<Problem> templates(ModelIndex index, Schema schema) {
        NamingConvention naming = index.model().settings().naming();
        Map<String, String> templates = new TreeMap<>(
                Map.of("indexes", naming.index(), "unique constraints", naming.unique(), "checks", naming.check(),
                        "foreign keys", naming.foreignKey(), "primary keys", naming.primaryKey()));
        return templates.entrySet().stream().flatMap(entry -> Naming.unknownPlaceholders(entry.getValue()).stream()
                .map(unknown -> new Problem(Optional.empty(), Severity.ERROR,
                        "The naming template of " + entry.getKey() + " has the placeholder %("
                                + unknown + ")s, which means nothing. There are " + String.join(", ", Naming.knownPlaceholders()) + ".",
                        List.of())));
    }
}
