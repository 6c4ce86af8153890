package dev.entitect.job.code;

import dev.entitect.check.Problem;
import dev.entitect.model.ClassElement;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Java types that a session reads JSON into. Jackson calls constructors and setters with what a row contains, and not every class on
/// the class path is meant for that: some open connections or run commands.
public final class JsonTypes {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\s*\\.\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Set<String> PLAIN = Set.of("java.lang.String", "java.lang.Integer", "java.lang.Long", "java.lang.Short",
            "java.lang.Byte", "java.lang.Double", "java.lang.Float", "java.lang.Boolean", "java.lang.Character", "java.math.BigDecimal",
            "java.math.BigInteger", "java.util.UUID", "java.util.List", "java.util.Set", "java.util.Map", "java.util.Collection",
            "java.util.SortedMap", "java.util.SortedSet", "java.util.ArrayList", "java.util.LinkedHashMap", "java.util.HashMap",
            "java.util.TreeMap", "java.util.LinkedHashSet", "java.util.HashSet", "java.util.TreeSet", "java.time.LocalDate",
            "java.time.LocalTime", "java.time.LocalDateTime", "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.Instant",
            "java.time.Duration", "java.time.Period", "java.time.Year", "com.fasterxml.jackson.databind.JsonNode",
            "com.fasterxml.jackson.databind.node.ObjectNode", "com.fasterxml.jackson.databind.node.ArrayNode");
    /// Without their packages, as one writes them; `Object` becomes maps, lists and plain values.
    private static final Set<String> SIMPLE = Stream.concat(PLAIN.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)),
            Stream.of("Object")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WORDS = Set.of("extends", "super", "int", "long", "short", "byte", "double", "float", "boolean",
            "char",
            "java.lang.Object");

    private JsonTypes() {}

    /// An error for each attribute whose type a session does not read JSON into.
    public static List<Problem> problems(Model model) {
        Set<String> own = ownNames(model);
        String ownPackage = model.settings().basePackage() + '.';
        return model.classes().flatMap(type -> type.attributes().stream().flatMap(attribute -> names(attribute.type())
                .filter(name -> !isKnown(name, own, ownPackage)).limit(1)
                .map(name -> Problem.error(attribute.id(),
                        "A session does not read JSON into " + name + ", the type of " + type.name() + "."
                                + attribute.name() + ". Use a class of the model, java.util.Map, java.util.List, or a simple type."))))
                .toList();
    }

    private static Set<String> ownNames(Model model) {
        return Stream.concat(model.classes().map(ClassElement::name), model.enums().stream().map(EnumType::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(AttributeType type) {
        return switch (type) {
            case BasicType.Json(var javaType) -> javaType.stream().flatMap(text -> NAME.matcher(text).results())
                    .map(match -> match.group().replaceAll("\\s", ""));
            case AttributeType.ElementCollection collection -> names(collection.element());
            case BasicType.Array array -> names(array.element());
            default -> Stream.empty();
        };
    }

    private static boolean isKnown(String name, Set<String> own, String ownPackage) {
        return PLAIN.contains(name) || SIMPLE.contains(name) || WORDS.contains(name) || own.contains(name)
                || name.startsWith(ownPackage) && own.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
