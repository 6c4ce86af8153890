package dev.entitect.ui.canvas;

import dev.entitect.edit.DiagramEdits;
import dev.entitect.edit.Elements;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a diagram that shows an element.
final class DiagramSearch {

    private DiagramSearch() {}

    /// @param preferred returned if it shows the element
    /// @return empty if no diagram shows it
    static Optional<DiagramId> showing(Model model, DiagramId preferred, ElementId element) {
        return Stream.concat(model.diagrams().find(preferred).stream(), DiagramEdits.sorted(model).stream())
                .filter(diagram -> shows(model, diagram, element)).map(Diagram::id).findFirst();
    }

    private static boolean shows(Model model, Diagram diagram, ElementId element) {
        return switch (element) {
            case NodeId node -> diagram.nodes().contains(node);
            case NoteId note -> diagram.notes().contains(note);
            case AreaId area -> diagram.areas().contains(area);
            case AssociationId id -> model.associations().find(id)
                    .filter(it -> diagram.nodes().contains(it.owner().type()) && diagram.nodes().contains(it.inverse().type())).isPresent();
            default -> Elements.home(model, element).filter(home -> diagram.nodes().contains(home.id())).isPresent();
        };
    }
}
