package dev.entitect.check;

import dev.entitect.dialect.DecimalLimit;
import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.Attribute;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Types and values that one of the model's target databases does not support. The rules for H2, SQLite, PostgreSQL and MariaDB are tested
/// there; those for MySQL follow its manual and Hibernate's dialect.
final class DialectTypeRules {

    /// SQLite stores a decimal as a double, which has this many digits: <https://www.sqlite.org/floatingpoint.html>
    private static final int SQLITE_PRECISION = 15;

    private DialectTypeRules() {}

    static Stream<Problem> types(ModelIndex index, Schema schema) {
        Set<Dialect> targets = index.model().settings().targets();
        return index.model().classes().flatMap(type -> type.attributes().stream()
                .flatMap(attribute -> problems(type.name() + "." + attribute.name(), attribute, targets).stream()));
    }

    private static List<Problem> problems(String name, Attribute attribute, Set<Dialect> targets) {
        List<Problem> problems = new ArrayList<>();
        switch (attribute.type()) {
            case BasicType.Array array -> array(name, attribute, array, targets, problems);
            case BasicType.Enumerated it when it.storage() == BasicType.Enumerated.Storage.NATIVE ->
                nativeEnum(name, attribute, it, targets, problems);
            case BasicType.DateTime it when it.zone() == BasicType.DateTime.Zone.OFFSET -> offset(name, attribute, targets, problems);
            case BasicType.Decimal it -> decimal(name, attribute, it, targets, problems);
            default -> {}
        }
        if (attribute.key().orElse(null) instanceof IdGeneration.Sequence) {
            sequence(name, attribute, targets, problems);
        }
        if (attribute.databaseDefault().orElse(null) instanceof DatabaseDefault.Literal(String text) && text.contains("\\")) {
            backslash(name, attribute, targets, problems);
        }
        if (attribute.databaseDefault().orElse(null) instanceof DatabaseDefault.Now && targets.contains(Dialect.SQLITE)
                && (attribute.type() instanceof BasicType.Date || attribute.type() instanceof BasicType.Time)) {
            problems.add(Problem.warning(attribute.id(),
                    "The database default of " + name + " is the time of the statement. SQLite stores it as text that its driver cannot "
                            + "read back as a date or a time of day. Set it in Java instead.",
                    new Fix("Set it in Java", ExplicitNames.changing(attribute.id(),
                            it -> it.withDatabaseDefault(Optional.empty()).withInitial(Optional.of(new InitialValue.Now()))))));
        }
        return problems;
    }

    private static void array(String name, Attribute attribute, BasicType.Array array, Set<Dialect> targets, List<Problem> problems) {
        Fix json = typed("Change to JSON", attribute, new BasicType.Json(Optional.empty()));
        Fix collection = typed("Change to a collection table", attribute,
                new AttributeType.ElementCollection(array.element(), AttributeType.ElementCollection.Collection.LIST, Optional.empty()));
        if (targets.contains(Dialect.SQLITE)) {
            problems.add(Problem.error(attribute.id(), name + " is an array, which SQLite does not support, so Hibernate would not "
                    + "start. Use JSON, or a collection with its own table.", json, collection));
        }
        Set<Dialect> asText = common(targets, Dialect.without(Feature.ARRAYS));
        asText.remove(Dialect.SQLITE);
        if (!asText.isEmpty()) {
            problems.add(
                    Problem.warning(attribute.id(), name + " is an array, which " + Dialect.displayNames(asText) + " would store as JSON "
                            + "text, which cannot be searched like an array.", json, collection));
        }
    }

    private static void nativeEnum(String name, Attribute attribute, BasicType.Enumerated type, Set<Dialect> targets,
            List<Problem> problems) {
        Set<Dialect> without = common(targets, Dialect.without(Feature.NATIVE_ENUMS));
        if (!without.isEmpty()) {
            problems.add(Problem.error(attribute.id(),
                    name + " is stored as a native enum type, which Hibernate does not support on " + Dialect.displayNames(without) + ". "
                            + "Store it by name.",
                    typed("Store it by name", attribute, new BasicType.Enumerated(type.type(), BasicType.Enumerated.Storage.NAME))));
        }
    }

    private static void offset(String name, Attribute attribute, Set<Dialect> targets, List<Problem> problems) {
        Set<Dialect> without = common(targets, Dialect.without(Feature.OFFSETS));
        if (!without.isEmpty()) {
            problems.add(Problem.warning(attribute.id(), name + " keeps the instant on " + Dialect.displayNames(without) + ", but not the "
                    + "offset. If you do not need the offset, change the type to instant.",
                    typed("Change to instant", attribute, new BasicType.DateTime(BasicType.DateTime.Zone.UTC))));
        }
    }

    private static void decimal(String name, Attribute attribute, BasicType.Decimal type, Set<Dialect> targets, List<Problem> problems) {
        int precision = targets.stream().mapToInt(dialect -> dialect.decimalLimit().precision()).min().orElse(Integer.MAX_VALUE);
        int scale = targets.stream().mapToInt(dialect -> dialect.decimalLimit().scale()).min().orElse(Integer.MAX_VALUE);
        if (type.precision() > precision) {
            problems.add(Problem.error(attribute.id(), name + " has " + type.precision() + " digits, and "
                    + limiting(targets, limit -> limit.precision() == precision) + " allows at most " + precision + ".",
                    decimal(attribute, precision, Math.min(type.scale(), scale))));
        } else if (type.scale() > scale) {
            problems.add(Problem.error(attribute.id(), name + " has " + type.scale() + " digits after the decimal point, and "
                    + limiting(targets, limit -> limit.scale() == scale) + " allows at most " + scale + ".",
                    decimal(attribute, type.precision(), scale)));
        }
        if (targets.contains(Dialect.SQLITE) && type.precision() > SQLITE_PRECISION) {
            problems.add(Problem.warning(attribute.id(),
                    name + " has " + type.precision() + " digits. SQLite stores decimals as floating-point numbers and loses digits "
                            + "after the " + SQLITE_PRECISION + "th. If every digit matters, use a bigint in the smallest unit."));
        }
    }

    private static Fix decimal(Attribute attribute, int precision, int scale) {
        return typed("Change to decimal(" + precision + "," + scale + ")", attribute, BasicType.decimal(precision, scale));
    }

    private static String limiting(Set<Dialect> targets, Predicate<DecimalLimit> limit) {
        return Dialect.displayNames(targets.stream().filter(dialect -> limit.test(dialect.decimalLimit())).toList());
    }

    private static void sequence(String name, Attribute attribute, Set<Dialect> targets, List<Problem> problems) {
        Set<Dialect> without = common(targets, Dialect.without(Feature.SEQUENCES));
        if (!without.isEmpty()) {
            problems.add(Problem.warning(attribute.id(),
                    name + " comes from a sequence. " + Dialect.displayNames(without) + " has no sequences, so Hibernate uses a table "
                            + "instead, which every insert must lock. Use an identity column.",
                    new Fix("Use an identity column",
                            ExplicitNames.changing(attribute.id(), it -> it.withKey(Optional.of(new IdGeneration.Identity()))))));
        }
    }

    private static void backslash(String name, Attribute attribute, Set<Dialect> targets, List<Problem> problems) {
        Set<Dialect> escaping = common(targets, Dialect.with(Feature.BACKSLASH_ESCAPES));
        if (!escaping.isEmpty() && escaping.size() < targets.size()) {
            problems.add(
                    Problem.warning(attribute.id(), "The database default of " + name + " contains a backslash, which must be doubled "
                            + "for " + Dialect.displayNames(escaping) + ". The other databases will store both."));
        }
    }

    private static Set<Dialect> common(Set<Dialect> targets, Set<Dialect> some) {
        Set<Dialect> common = EnumSet.copyOf(some);
        common.retainAll(targets);
        return common;
    }

    private static Fix typed(String label, Attribute attribute, AttributeType type) {
        UnaryOperator<Attribute> change = it -> it.withType(type);
        return new Fix(label, ExplicitNames.changing(attribute.id(), change));
    }
}
