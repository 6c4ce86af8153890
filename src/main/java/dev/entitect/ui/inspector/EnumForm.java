package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.model.EnumType;
import dev.entitect.model.id.EnumId;
import dev.entitect.naming.JavaNames;
import dev.entitect.ui.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of an enum. Its constants are lines of a text: `ADMIN`, or `ADMIN = admin` with the value that the database holds.
final class EnumForm extends InspectorForm<EnumType> {

    private final Document document;
    private final EnumId id;

    EnumForm(Document document, EnumId id) {
        super((label, change) -> document.model().enums().find(id).ifPresent(it -> document.store().apply(Edits.changeElement(label, change.apply(it)))));
        this.document = document;
        this.id = id;
        form().text("Name", "The Java enum.", EnumType::name, (it, text) -> JavaNames.isLegal(text) ? it.withName(text) : null);
        form().longText("Comment", "Becomes Javadoc.", EnumType::comment,
                (it, text) -> new EnumType(it.id(), it.name(), text, it.group(), it.constants()));
        form().section("Constants");
        form().longText("One a line", "NAME, or NAME = value for what the database holds. SQLAlchemy: Enum(class with values)", EnumForm::lines, EnumForm::withLines)
                .setPrefRowCount(8);
        form().refresh();
    }

    private static String lines(EnumType type) {
        return String.join("\n", type.constants().stream()
                .map(constant -> constant.name() + constant.databaseValue().map(value -> " = " + value).orElse("")).toList());
    }

    /// Null when a line is no constant. A constant that stays keeps its comment.
    private static EnumType withLines(EnumType type, String text) {
        List<EnumType.Constant> constants = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            String[] parts = line.split("=", 2);
            String name = parts[0].strip();
            if (!JavaNames.isLegal(name)) {
                return null;
            }
            String comment = type.constants().stream().filter(it -> it.name().equals(name)).map(EnumType.Constant::comment).findFirst().orElse("");
            Optional<String> value = parts.length == 1 ? Optional.empty() : Optional.of(parts[1].strip()).filter(it -> !it.isEmpty());
            constants.add(new EnumType.Constant(name, value, comment));
        }
        return type.withConstants(constants);
    }

    @Override
    Optional<EnumType> element() {
        return document.model().enums().find(id);
    }

    @Override
    String title() {
        return element().map(EnumType::name).orElse("");
    }

    @Override
    String subtitle() {
        return "enum";
    }
}
