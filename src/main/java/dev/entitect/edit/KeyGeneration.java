package dev.entitect.edit;

import dev.entitect.model.Settings;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;

/// How the values of an attribute are generated that becomes part of the primary key.
public final class KeyGeneration {

    private KeyGeneration() {}

    /// The model's default generation if it suits the type. A UUID is generated at random; anything else is assigned by the application.
    public static IdGeneration of(AttributeType type, Settings settings) {
        return switch (type) {
            case BasicType.IntegerType it when !(settings.defaultKey() instanceof IdGeneration.RandomUuid) -> settings.defaultKey();
            case BasicType.Uuid it -> new IdGeneration.RandomUuid();
            default -> new IdGeneration.Assigned();
        };
    }
}
