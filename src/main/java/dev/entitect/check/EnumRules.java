package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.EnumType;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.type.BasicType.Enumerated.Storage;
import dev.entitect.schema.Schema;
import java.util.stream.Stream;

/// How the constants of an enum reach their column.
final class EnumRules {

    private EnumRules() {
    }

    /// `@EnumeratedValue` on a text goes with `EnumType.STRING` alone (Jakarta Persistence 3.2, 11.1.20).
    static Stream<Problem> storage(ModelIndex index, Schema schema) {
        return index.model().classes().flatMap(type -> type.attributes().stream().flatMap(attribute -> attribute.type() instanceof BasicType.Enumerated it
                && it.storage() == Storage.ORDINAL && index.model().enums().find(it.type()).filter(EnumRules::hasValues).isPresent()
                ? Stream.of(byPlace(type.name() + "." + attribute.name(), attribute, it)) : Stream.empty()));
    }

    private static boolean hasValues(EnumType type) {
        return type.constants().stream().anyMatch(constant -> constant.databaseValue().isPresent());
    }

    private static Problem byPlace(String name, Attribute attribute, BasicType.Enumerated type) {
        return Problem.error(attribute.id(), name + " is kept as the place of its constant, while the constants have database values of their own, and Hibernate "
                + "refuses to start. Keep it by name, or take the values away.",
                new Fix("Keep it by name", GivenNames.changing(attribute.id(), it -> it.withType(new BasicType.Enumerated(type.type(), Storage.NAME)))));
    }
}
