package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.NameValidation;
import dev.entitect.model.Attribute;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.AttributeType.ElementCollection;
import dev.entitect.model.type.AttributeType.Embedded;
import java.util.Optional;

/// The fields of one attribute.
final class AttributeForm extends InspectorForm<Attribute> {

    private final ClassId home;
    private final AttributeId id;

    AttributeForm(FormContext context, ClassId home, AttributeId id) {
        super(context, (label, change) -> context.apply(Edits.changeAttribute(label, home, id, change)));
        this.home = home;
        this.id = id;
        form().text("Name", "The Java property.", Attribute::name,
                (it, text) -> it.withName(NameValidation.requireProperty(context.model(), home, it.name(), text)));
        new TypeFields(context, form()).add();
        form().check("", "Nullable", Hints.of("The value may be null.", "@Column(nullable)", "nullable=True, Optional[…]"),
                Attribute::nullable,
                Attribute::withNullable)
                .disabled(it -> it.partOfKey() ? Optional.of("A primary key attribute cannot be null") : Optional.empty());
        form().text("Column", Hints.of("Column name; leave empty to use the naming convention.", "@Column(name)", "Column(name)"),
                it -> it.column().orElse(""), it -> context.naming().column(it.name()),
                (it, text) -> it.withColumn(Texts.optional(text)))
                .when(it -> !(it.type() instanceof ElementCollection) && !(it.type() instanceof Embedded));
        form().longText("Comment", Hints.of("Used as Javadoc and as the column's comment.", "@Column(comment)", "Column(comment)"),
                Attribute::comment, Attribute::withComment);
        KeyFields.add(form());
        ConstraintFields.add(form(), context, home, id);
        DefaultFields.add(form());
        form().refresh();
    }

    @Override
    Optional<Attribute> element() {
        return context().model().findClass(home).flatMap(type -> type.attribute(id));
    }

    @Override
    String title() {
        return element().map(Attribute::name).orElse("");
    }

    @Override
    String subtitle() {
        return "attribute of " + Elements.name(context().model(), home);
    }

    @Override
    Optional<ElementId> owningClass() {
        return Optional.of(home);
    }
}
