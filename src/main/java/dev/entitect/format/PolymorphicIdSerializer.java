package dev.entitect.format;

import dev.entitect.model.id.ElementId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes an id with its kind. Jackson creates this class through its public constructor.
final class PolymorphicIdSerializer extends StdSerializer<ElementId> {

    PolymorphicIdSerializer() {
        super(ElementId.class);
    }

    @Override
    public void serialize(ElementId id, JsonGenerator generator, SerializationContext context) {
        generator.writeString(IdText.print(id));
    }
}
