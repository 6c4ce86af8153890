package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.type.BasicType.Enumerated.Storage;
import dev.entitect.schema.Schema;
import java.util.Optional;
import java.util.stream.Stream;

/// An enum with database values is stored by these, not by ordinal (`@EnumeratedValue`).
final class EnumRules {

    private EnumRules() {}

    static Stream<Problem> attributes(ModelIndex index, Schema schema) {
        return index.model().classes().flatMap(type -> type.attributes().stream()).flatMap(attribute -> enumerated(attribute.type())
                .filter(it -> it.storage() == Storage.ORDINAL && hasValues(index, it))
                .map(it -> Stream.of(problem(attribute, it))).orElseGet(Stream::empty));
    }

    private static Optional<BasicType.Enumerated> enumerated(AttributeType type) {
        return switch (type) {
            case BasicType.Enumerated it -> Optional.of(it);
            case AttributeType.ElementCollection(BasicType.Enumerated it, var collection, var table) -> Optional.of(it);
            default -> Optional.empty();
        };
    }

    private static boolean hasValues(ModelIndex index, BasicType.Enumerated type) {
        return index.model().enums().find(type.type()).stream().flatMap(it -> it.constants().stream())
                .anyMatch(it -> it.databaseValue().isPresent());
    }

    private static Problem problem(Attribute attribute, BasicType.Enumerated type) {
        BasicType.Enumerated byName = new BasicType.Enumerated(type.type(), Storage.NAME);
        return Problem.error(attribute.id(),
                "The constants of " + attribute.name()
                        + " have database values, so they cannot be stored by ordinal. Store them by name, or remove the database values.",
                new Fix("Store them by name", model -> ModelIndex.of(model).home(attribute.id())
                        .map(home -> model.with(
                                home.withAttribute(attribute.withType(attribute.type() instanceof AttributeType.ElementCollection collection
                                        ? new AttributeType.ElementCollection(byName, collection.collection(), collection.table())
                                        : byName))))
                        .orElse(model)));
    }
}
