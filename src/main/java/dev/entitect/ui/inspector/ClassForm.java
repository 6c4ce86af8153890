package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.id.ClassId;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Naming;
import dev.entitect.ui.document.Document;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// The fields of an entity, a mixin or an embeddable.
final class ClassForm extends InspectorForm<ClassElement> {

    private final Document document;
    private final ClassId id;

    ClassForm(Document document, ClassId id) {
        super((label, change) -> document.store().apply(Edits.changeClass(label, id, change)));
        this.document = document;
        this.id = id;
        AttributeGrid grid = new AttributeGrid(document, id);
        form().text("Name", "The Java class. SQLAlchemy: class name", ClassElement::name, (it, text) -> JavaNames.isLegal(text) ? it.withName(text) : null);
        if (element().orElseThrow() instanceof Entity) {
            form().text("Table", "The table's name; empty for the name by convention. Hibernate: @Table. SQLAlchemy: __tablename__",
                    it -> ((Entity) it).table().orElse(""), it -> new Naming(document.model().settings().naming()).table(it.name()),
                    onEntity((it, text) -> it.withTable(optional(text))));
            form().text("Schema", "The table's schema; empty for the default one.", it -> ((Entity) it).schema().orElse(""), it -> "default",
                    onEntity((it, text) -> it.withSchema(optional(text))));
        }
        form().longText("Comment", "Becomes Javadoc, and the table's comment.", ClassElement::comment, ClassElement::withComment);
        form().section("Attributes");
        form().wide(grid.node());
        form().onRefresh(grid::refresh);
        form().refresh();
    }

    private static BiFunction<ClassElement, String, ClassElement> onEntity(BiFunction<Entity, String, Entity> change) {
        return (type, text) -> change.apply((Entity) type, text);
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    @Override
    Optional<ClassElement> element() {
        return document.model().findClass(id);
    }

    @Override
    String title() {
        return element().map(ClassElement::name).orElse("");
    }

    @Override
    String subtitle() {
        return element().map(type -> type.getClass().getSimpleName().toLowerCase(Locale.ROOT)).orElse("");
    }
}
