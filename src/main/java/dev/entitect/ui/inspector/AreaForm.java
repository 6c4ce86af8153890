package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Tint;
import java.util.List;
import java.util.Optional;

/// The fields of an area.
final class AreaForm extends InspectorForm<Area> {

    private final AreaId id;

    AreaForm(FormContext context, AreaId id) {
        super(context, (label, change) -> context.apply(new Edit(label, model -> {
            Model changed = model;
            for (Diagram diagram : model.diagrams()) {
                changed = diagram.areas().contains(id) ? changed.with(diagram.withArea(change.apply(diagram.areas().get(id)))) : changed;
            }
            return changed;
        })));
        this.id = id;
        form().text("Title", "Shown at the top of the area.", Area::title, Area::withTitle);
        form().choice("Colour", "The colour of the area.", List.of(Tint.values()), Texts::words, Area::tint, Area::withTint);
        form().refresh();
    }

    @Override
    Optional<Area> element() {
        return Elements.area(context().model(), id);
    }

    @Override
    String title() {
        return Elements.name(context().model(), id);
    }

    @Override
    String subtitle() {
        return "area: moves together with its contents";
    }
}
