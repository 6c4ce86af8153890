package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.id.EntityId;
import dev.entitect.naming.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The Java form of an entity's primary key (Jakarta Persistence 3.2, 2.4).
///
/// @param parts the parts of the key, in the order of the entity's fields
record KeyPlan(Context context, Entity entity, Form form, List<Part> parts) {

    /// `NONE`: the model is not finished; `SIMPLE`: one attribute; `DERIVED`: the key of the one entity that is referred to;
    /// `ID_CLASS`, `EMBEDDED`: several parts, in the entity beside a class of the key or in an object of that class; `REFERENCE`: one
    /// reference to an entity whose own key has several parts.
    enum Form {
        NONE, SIMPLE, DERIVED, ID_CLASS, EMBEDDED, REFERENCE
    }

    sealed interface Part {}

    record Value(Attribute attribute) implements Part {}

    /// @param referenced the entity at the other end
    record Key(Reference reference, Entity referenced) implements Part {}

    /// Computed once per hierarchy: see [Context#key].
    static KeyPlan of(Context context, Entity anyOfHierarchy) {
        Entity entity = context.index().root(anyOfHierarchy);
        List<Part> parts = new ArrayList<>();
        for (Reference reference : context.references(entity)) {
            // a check reports a key that contains itself; the source shows the rest meanwhile
            if (Context.identifies(reference) && reference.there().type() instanceof EntityId id
                    && !context.index().keyContainsItself(entity, reference.association())) {
                parts.add(new Key(reference, context.model().entities().get(id)));
            }
        }
        context.attributes(entity).stream().filter(Attribute::partOfKey).map(Value::new).forEach(parts::add);
        return new KeyPlan(context, entity, form(context, entity, parts), List.copyOf(parts));
    }

    private static Form form(Context context, Entity entity, List<Part> parts) {
        if (parts.isEmpty()) {
            return Form.NONE;
        }
        if (parts.size() > 1) {
            return entity.primaryKey().composite() == PrimaryKey.CompositeForm.EMBEDDED_ID && canBeEmbedded(context, parts)
                    ? Form.EMBEDDED
                    : Form.ID_CLASS;
        }
        return switch (parts.getFirst()) {
            case Value it -> Form.SIMPLE;
            case Key key -> hasSingleValue(context, key.referenced) ? Form.DERIVED : Form.REFERENCE;
        };
    }

    /// An embedded key can contain the keys of other entities if these are single values; nested parts would have to be mapped twice.
    private static boolean canBeEmbedded(Context context, List<Part> parts) {
        return parts.stream().allMatch(part -> !(part instanceof Key key) || hasSingleValue(context, key.referenced));
    }

    private static boolean hasSingleValue(Context context, Entity entity) {
        return context.schema().table(context.index().root(entity).id()).primaryKey().columns().size() == 1;
    }

    boolean hasClass() {
        return form == Form.ID_CLASS || form == Form.EMBEDDED;
    }

    ClassName className() {
        ClassName type = context.className(entity);
        return ClassName.get(type.packageName(), type.simpleName() + "Id");
    }

    /// The type of the identifier, as expected by `Session.find`.
    TypeName type() {
        return switch (form) {
            case ID_CLASS, EMBEDDED -> className();
            case NONE -> ClassName.get(Object.class);
            case SIMPLE, DERIVED, REFERENCE -> type(parts.getFirst());
        };
    }

    private TypeName type(Part part) {
        return switch (part) {
            case Value(Attribute attribute) -> context.javaType(attribute).box();
            case Key key -> context.key(key.referenced).type();
        };
    }

    /// The property of the key class. In an id class it has the name of the entity's property, in an embedded key that of its value.
    private String property(Part part) {
        return switch (part) {
            case Value(Attribute attribute) -> Context.property(attribute);
            case Key key -> form == Form.ID_CLASS ? context.property(key.reference) : idProperty(key);
        };
    }

    private String idProperty(Key key) {
        KeyPlan referenced = context.key(key.referenced);
        String id = referenced.form == Form.SIMPLE && referenced.parts.getFirst() instanceof Value(Attribute attribute)
                ? Context.property(attribute)
                : "id";
        return context.property(key.reference) + Words.capitalised(id);
    }

    /// A field of the class of the key.
    record Field(String property, TypeName type, Part part) {}

    List<Field> fields() {
        return parts.stream().map(part -> new Field(property(part), type(part), part)).toList();
    }

    /// The property of the entity with the whole key, if the model does not have one.
    String holder() {
        if (form == Form.DERIVED && parts.getFirst() instanceof Key key) {
            return idProperty(key);
        }
        Set<String> taken = Set.copyOf(context.attributes(entity).stream().map(Context::property).toList());
        return taken.contains("id") ? "key" : "id";
    }

    /// The property of the key that a reference fills: `@MapsId`.
    String mapsId(Reference reference) {
        return fields().stream().filter(field -> field.part instanceof Key key && key.reference.equals(reference)).findFirst()
                .orElseThrow().property;
    }

    /// Names of the getters that together identify an object of the entity.
    List<String> getters() {
        return switch (form) {
            case DERIVED, EMBEDDED -> List.of(Accessors.getterName(holder()));
            default -> parts.stream().map(part -> Accessors.getterName(switch (part) {
                case Value(Attribute attribute) -> Context.property(attribute);
                case Key key -> context.property(key.reference);
            })).toList();
        };
    }
}
