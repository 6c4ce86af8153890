package dev.entitect.editor;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.NameValidation;
import dev.entitect.edit.NewElement;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Connects two boxes by an association with roles derived from the class names: `user` and `posts`; for an entity and itself, `parent` and
/// `children`.
final class NewAssociation {

    private static final double HALF_BOX_WIDTH = 72;
    private static final double HALF_HEADER_HEIGHT = 16;

    private NewAssociation() {}

    /// Does nothing if the boxes cannot be connected: enums have no associations, and only entities can be referenced.
    static void between(EditorContext context, NodeId owner, NodeId inverse) {
        if (!(owner instanceof EntityId || owner instanceof MixinId) || !(inverse instanceof EntityId target)) {
            return;
        }
        AssociationId id = new AssociationId(context.newId());
        context.apply(edit(context.model(), id, (ClassId) owner, target));
        context.select(Selection.of(id));
    }

    private static Edit edit(Model model, AssociationId id, ClassId source, EntityId target) {
        boolean loop = source.equals(target);
        Set<String> taken = new HashSet<>(NameValidation.properties(model, source));
        String property = NameValidation.unique(loop ? "parent" : JavaNames.toLegal(Words.decapitalised(name(model, target))), taken);
        taken.add(property);
        String plural = JavaNames.toLegal(Words.plural(Words.decapitalised(name(model, source))));
        String collection = source instanceof MixinId
                ? ""
                : NameValidation.unique(loop ? "children" : plural, loop ? taken : NameValidation.properties(model, target));
        return Edits.connect(id, source, property, target, collection);
    }

    /// Creates an entity, connects it, and opens a field for its name, all in one step.
    ///
    /// @param at the centre of its header, in world pixels
    static void toNewEntity(EditorContext context, NodeId owner, Point at) {
        if (!(owner instanceof EntityId || owner instanceof MixinId)) {
            return;
        }
        Entity entity = (Entity) NewElement.ENTITY.make(context.model(), context::newId);
        Placement placement = Creating.placement(entity.id(), at.plus(-HALF_BOX_WIDTH, -HALF_HEADER_HEIGHT));
        Edit add = Edits.add(entity, entity.name(), context.geometry().diagramId(), Optional.of(placement));
        AssociationId id = new AssociationId(context.newId());
        context.apply(new Edit(add.label(), model -> {
            Model added = add.change().apply(model);
            return edit(added, id, (ClassId) owner, entity.id()).change().apply(added);
        }), entity.id());
        context.select(Selection.of(entity.id()));
        context.editing().nameAddedBox(entity.id());
    }

    private static String name(Model model, ClassId id) {
        return model.findClass(id).map(ClassElement::name).orElseThrow();
    }
}
