package dev.entitect.format;

import dev.entitect.model.id.AttributeId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes an attribute's id as the key of a map.
final class IdKeySerializer extends StdSerializer<AttributeId> {

    IdKeySerializer() {
        super(AttributeId.class);
    }

    @Override
    public void serialize(AttributeId id, JsonGenerator generator, SerializationContext context) {
        generator.writeName(id.value());
    }
}
