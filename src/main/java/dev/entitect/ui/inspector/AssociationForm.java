package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.model.Association;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AssociationId;
import java.util.Optional;

/// The fields of an association: its two ends, and how the database stores it.
final class AssociationForm extends InspectorForm<Association> {

    private final AssociationId id;
    private final Carrier shownCarrier;

    AssociationForm(FormContext context, AssociationId id) {
        super(context, (label, change) -> context.apply(Edits.changeAssociation(label, id, change)));
        this.id = id;
        this.shownCarrier = now().carrier();
        new EndFields(context, form(), true).add(Elements.name(context.model(), now().owner().type()));
        new EndFields(context, form(), false).add(Elements.name(context.model(), now().inverse().type()));
        new CarrierFields(context, form(), id).add(shownCarrier);
        form().section("Documentation", true);
        form().longText("Comment", "Becomes the Javadoc of the owning property.", Association::comment, Association::withComment);
        form().refresh();
    }

    @Override
    Optional<Association> element() {
        return context().model().associations().find(id);
    }

    @Override
    String title() {
        return Elements.name(context().model(), id);
    }

    @Override
    String subtitle() {
        return element().map(it -> switch (it.kind()) {
            case MANY_TO_ONE -> "many-to-one association";
            case ONE_TO_ONE -> "one-to-one association";
            case MANY_TO_MANY -> "many-to-many association";
        }).orElse("");
    }

    /// A different carrier needs different fields.
    @Override
    boolean exists() {
        return element().filter(it -> it.carrier().getClass() == shownCarrier.getClass()).isPresent();
    }
}
