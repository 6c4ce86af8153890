package dev.entitect.format;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.MixinId;
import java.util.Map;
import java.util.function.Function;

/// Writes an id where elements of several kinds are allowed: `entity:post`, `attribute:post-title`.
final class IdText {

    private static final Map<String, Function<String, ElementId>> KINDS = Map.of(
            "entity", EntityId::new, "mixin", MixinId::new, "embeddable", EmbeddableId::new,
            "enum", EnumId::new, "association", AssociationId::new, "attribute", AttributeId::new);

    private IdText() {}

    static String print(ElementId id) {
        return switch (id) {
            case EntityId it -> "entity:" + it.value();
            case MixinId it -> "mixin:" + it.value();
            case EmbeddableId it -> "embeddable:" + it.value();
            case EnumId it -> "enum:" + it.value();
            case AssociationId it -> "association:" + it.value();
            case AttributeId it -> "attribute:" + it.value();
            default -> throw new IllegalArgumentException("Nothing refers to " + id.getClass().getSimpleName() + " by kind");
        };
    }

    /// @throws IllegalArgumentException if the text is not an id of the wanted type; the message is shown to the user
    static <T extends ElementId> T parse(String text, Class<T> wanted) {
        int colon = text.indexOf(':');
        Function<String, ElementId> kind = colon < 0 ? null : KINDS.get(text.substring(0, colon));
        if (kind == null) {
            throw new IllegalArgumentException(ProblemText.quoted(text) + " must include the kind of element, as in \"entity:post\"");
        }
        ElementId id = kind.apply(text.substring(colon + 1));
        if (!wanted.isInstance(id)) {
            throw new IllegalArgumentException(ProblemText.quoted(text) + " is not allowed here");
        }
        return wanted.cast(id);
    }
}
