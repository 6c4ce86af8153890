package dev.entitect.editor;

import dev.entitect.edit.Edits;
import dev.entitect.edit.Names;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Words;
import java.util.HashSet;
import java.util.Set;

/// Connects two boxes by an association with names made from those of the classes: `user` and `posts`; for an entity and itself,
/// `parent` and `children`.
final class NewAssociation {

    private NewAssociation() {
    }

    /// Does nothing when the boxes cannot be connected: an enum has no associations, and only entities can be referred to.
    static void between(Desk desk, NodeId owner, NodeId inverse) {
        if (!(owner instanceof EntityId || owner instanceof MixinId) || !(inverse instanceof EntityId target)) {
            return;
        }
        ClassId source = (ClassId) owner;
        Model model = desk.model();
        boolean loop = source.equals(target);
        Set<String> taken = new HashSet<>(Names.properties(model, source));
        String property = Names.unique(loop ? "parent" : JavaNames.toLegal(Words.decapitalised(name(model, target))), taken);
        taken.add(property);
        String plural = JavaNames.toLegal(Words.plural(Words.decapitalised(name(model, source))));
        String collection = source instanceof MixinId ? ""
                : Names.unique(loop ? "children" : plural, loop ? taken : Names.properties(model, target));
        AssociationId id = new AssociationId(desk.newId());
        desk.apply(Edits.connect(id, source, property, target, collection));
        desk.select(Selection.of(id));
    }

    private static String name(Model model, ClassId id) {
        return model.findClass(id).map(ClassElement::name).orElseThrow();
    }
}
