package dev.entitect.format;

import dev.entitect.model.id.ElementId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes an id as the key of a map.
final class IdKeySerializer extends StdSerializer<ElementId> {

    IdKeySerializer() {
        super(ElementId.class);
    }

    @Override
    public void serialize(ElementId id, JsonGenerator generator, SerializationContext context) {
        generator.writeName(id.value());
    }
}
