package dev.entitect.sample;

import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import java.util.List;

/// Enum constants: the user writes their names, while a column holds their database values or positions.
public record StoredConstants(Model model) {

    /// @return the text itself if it is not a constant
    public String stored(String constant, BasicType.Enumerated type) {
        List<EnumType.Constant> constants = constants(type);
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i).name().equals(constant)) {
                return stored(constants.get(i), i, type);
            }
        }
        return constant;
    }

    /// @return the text itself if no constant is stored as this text
    public String constant(String stored, BasicType.Enumerated type) {
        List<EnumType.Constant> constants = constants(type);
        for (int i = 0; i < constants.size(); i++) {
            if (stored(constants.get(i), i, type).equals(stored)) {
                return constants.get(i).name();
            }
        }
        return stored;
    }

    private List<EnumType.Constant> constants(BasicType.Enumerated type) {
        return model.enums().get(type.type()).constants();
    }

    private static String stored(EnumType.Constant constant, int position, BasicType.Enumerated type) {
        return type.storage() == BasicType.Enumerated.Storage.ORDINAL
                ? Integer.toString(position)
                : constant.databaseValue().orElse(constant.name());
    }
}
