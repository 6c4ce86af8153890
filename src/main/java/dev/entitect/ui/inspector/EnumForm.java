package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.edit.NameValidation;
import dev.entitect.model.EnumType;
import dev.entitect.model.id.EnumId;
import java.util.Optional;

/// The fields of an enum.
final class EnumForm extends InspectorForm<EnumType> {

    private final EnumId id;

    EnumForm(FormContext context, EnumId id) {
        super(context, (label, change) -> context
                .apply(new Edit(label, model -> model.enums().find(id).map(it -> model.with(change.apply(it))).orElse(model))));
        this.id = id;
        form().text("Name", Hints.of("The Java enum.", "enum", "enum.Enum"), EnumType::name,
                (it, text) -> it.withName(NameValidation.requireType(context.model(), it.name(), text)));
        ClassForm.group(form(), context, EnumType::group, EnumType::withGroup);
        form().longText("Comment", "Used as Javadoc.", EnumType::comment, EnumType::withComment);
        form().section("Constants", true).summary(it -> Texts.count(it.constants().size()));
        ConstantList constants = new ConstantList(changed -> form().write("Change constants", it -> it.withConstants(changed)));
        form().row("",
                Hints.of("The constants in order, each with its database value; leave empty to store the name.", "@EnumeratedValue",
                        "Enum(values_callable)"),
                constants.node(), true);
        form().onRefresh(() -> element().ifPresent(it -> constants.show(it.constants())));
        form().refresh();
    }

    @Override
    Optional<EnumType> element() {
        return context().model().enums().find(id);
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
