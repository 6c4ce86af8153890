package dev.entitect.generate.hibernate;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Member;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.id.ElementId;
import java.util.List;
import java.util.Set;

/// The declarations of a generated class.
///
/// @param type the element that the class is generated from
/// @param attributes in their order, those of mixins woven in before its own
/// @param references the associations it has a property for; those in its key first, then those to one, then those to many
/// @param members    those of mixins woven in before its own
/// @param implementing ids of the mixins whose interface demands the accessors of their properties
record ClassPlan(ClassElement type, List<Attribute> attributes, List<Reference> references, List<Member> members,
        Set<ElementId> implementing) {

    /// The accessor of the property is declared by an interface of the class.
    boolean implementsAccessor(Attribute attribute, Context context) {
        return context.index().home(attribute.id()).filter(home -> implementing.contains(home.id())).isPresent();
    }

    boolean implementsAccessor(Reference reference) {
        return implementing.contains(reference.here().type());
    }
}
