package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.model.Diagram;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.view.Notation;
import dev.entitect.model.view.RowDetail;
import java.util.List;
import java.util.Optional;

/// The name of a diagram, and how it shows what it has.
final class DiagramForm extends InspectorForm<Diagram> {

    private final DiagramId id;

    DiagramForm(FormContext context, DiagramId id) {
        super(context, (label, change) -> context.apply(Edits.changeDiagram(label, id, change)));
        this.id = id;
        form().text("Name", "What its tab shows.", Diagram::name, (it, text) -> it.withName(Texts.required(text, "The name")));
        form().section("What is shown", true);
        form().choice("Rows", "Which rows boxes have. Zooming out hides them too, until they can be read again.",
                List.of(RowDetail.values()), DiagramForm::words,
                it -> it.style().detail(), (it, detail) -> it.withStyle(it.style().withDetail(detail)));
        form().check("", "Types", "The type behind each name.", it -> !it.style().hidesTypes(),
                (it, shown) -> it.withStyle(it.style().withTypesHidden(!shown)));
        form().check("", "Role names", "The names of properties at the ends of edges.", it -> !it.style().hidesRoles(),
                (it, shown) -> it.withStyle(it.style().withRolesHidden(!shown)));
        form().check("", "Join tables", "The table of a many-to-many association, at its edge.", it -> it.style().joinTables(),
                (it, shown) -> it.withStyle(it.style().withJoinTables(shown)));
        form().section("Notation", true);
        form().choice("Notation", "How the ends of associations are drawn.", List.of(Notation.values()), DiagramForm::words,
                it -> it.style().notation(), (it, notation) -> it.withStyle(it.style().withNotation(notation)));
        form().refresh();
    }

    private static String words(RowDetail detail) {
        return switch (detail) {
            case ALL -> "all";
            case KEYS -> "keys only";
            case NAMES -> "names only";
        };
    }

    private static String words(Notation notation) {
        return switch (notation) {
            case CROWS_FOOT -> "crow's foot";
            case UML -> "UML";
            case IDEF1X -> "IDEF1X";
        };
    }

    @Override
    Optional<Diagram> element() {
        return context().model().diagrams().find(id);
    }

    @Override
    String title() {
        return element().map(Diagram::name).orElse("");
    }

    @Override
    String subtitle() {
        int boxes = element().map(it -> it.nodes().size()).orElse(0);
        return "diagram: " + boxes + (boxes == 1 ? " box" : " boxes");
    }
}
