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

/// Names must be usable unchanged on every target database.
final class NameRules {

    private NameRules() {}

    static Stream<Problem> explicit(ModelIndex index, Schema schema) {
        SqlIdentifiers identifiers = SqlIdentifiers.of(index.model().settings().targets());
        return ExplicitNames.of(index.model()).stream().flatMap(name -> explicit(name, identifiers).stream());
    }

    private static Optional<Problem> explicit(ExplicitName explicit, SqlIdentifiers identifiers) {
        String name = explicit.name();
        if (SqlIdentifiers.isUnusable(name)) {
            String better = SqlIdentifiers.usable(name);
            return Optional.of(Problem.error(explicit.origin(), "\"" + printable(name) + "\" cannot be the name of a "
                    + "" + explicit.kind().words()
                    + ": it must not be blank or contain quotes, backslashes, commas or control characters.", rename(explicit, better)));
        }
        if (explicit.kind() == Kind.CONSTRAINT && identifiers.isUnusableForConstraint(name)) {
            return Optional.of(Problem.error(explicit.origin(),
                    "\"" + name + "\" cannot be the name of a constraint or index, since Hibernate does not quote these. Use letters, "
                            + "digits and _, and avoid SQL keywords.",
                    rename(explicit, identifiers.usableForConstraint(name))));
        }
        return identifiers.tooLongFor(name).map(dialect -> Problem.error(explicit.origin(), "\"" + name + "\" is too long for the name "
                + "of a "
                + explicit.kind().words() + ": " + limit(dialect) + ".", rename(explicit, identifiers.shortened(name))));
    }

    private static Fix rename(ExplicitName explicit, String better) {
        return explicit.renamedTo("Rename to " + better, better);
    }

    private static String limit(Dialect dialect) {
        return dialect.displayName() + " allows at most " + dialect.nameLimit().length() + " " + dialect.nameLimit().unit().text();
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "␣");
    }

    /// Compares the names of the schema with the names it would have on a database without length limits.
    static Stream<Problem> shortened(ModelIndex index, Schema schema) {
        SqlIdentifiers identifiers = SqlIdentifiers.of(index.model().settings().targets());
        Schema unlimited = Schema.of(index.model().withSettings(index.model().settings().withTargets(EnumSet.of(Dialect.SQLITE))));
        List<Problem> problems = new ArrayList<>();
        for (Table table : schema.tables()) {
            unlimited.find(table.origin()).ifPresent(full -> {
                List<Named> names = names(table);
                List<Named> fullNames = names(full);
                for (int i = 0; i < names.size(); i++) {
                    Named now = names.get(i);
                    String before = fullNames.get(i).name;
                    Optional<Dialect> dialect = identifiers.tooLongFor(before);
                    if (dialect.isPresent() && !before.equals(now.name)) {
                        problems.add(Problem.warning(now.origin, "By convention this would be called \"" + before + "\", but "
                                + limit(dialect.get()) + ". It is called \"" + now.name + "\" instead. You can choose another name."));
                    }
                }
            });
        }
        return problems.stream();
    }

    private record Named(ElementId origin, String name) {}

    /// Everything that has a name in a table, in an order independent of the names.
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
                                + unknown + ")s, which does not exist. Placeholders are " + String.join(", "
                                        + "", Naming.knownPlaceholders())
                                + ".",
                        List.of())));
    }
}
