package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.model.Diagram;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.view.Notation;
import dev.entitect.model.view.RowDetail;
import dev.entitect.naming.Counts;
import java.util.List;
import java.util.Optional;

/// The fields of a diagram: its name and its style.
final class DiagramForm extends InspectorForm<Diagram> {

    private final DiagramId id;

    DiagramForm(FormContext context, DiagramId id) {
        super(context, (label, change) -> context.apply(Edits.changeDiagram(label, id, change)));
        this.id = id;
        form().text("Name", "Shown on the diagram's tab.", Diagram::name, (it, text) -> it.withName(Texts.required(text, "The name")));
        form().section("Content", true);
        form().choice("Rows", "Which rows boxes show. Rows too small to read are hidden when you zoom out.",
                List.of(RowDetail.values()), DiagramForm::words,
                it -> it.style().detail(), (it, detail) -> it.withStyle(it.style().withDetail(detail)));
        form().check("", "Types", "Show types after attribute names.", it -> !it.style().hidesTypes(),
                (it, shown) -> it.withStyle(it.style().withTypesHidden(!shown)));
        form().check("", "Role names", "Show role names at the ends of association lines.", it -> !it.style().hidesRoles(),
                (it, shown) -> it.withStyle(it.style().withRolesHidden(!shown)));
        form().check("", "Join tables", "Show the join table of a many-to-many association beside its line.", it -> it.style().joinTables(),
                (it, shown) -> it.withStyle(it.style().withJoinTables(shown)));
        form().section("Notation", true);
        form().choice("Notation", "How the ends of associations are drawn.", List.of(Notation.values()), DiagramForm::words,
                it -> it.style().notation(), (it, notation) -> it.withStyle(it.style().withNotation(notation)));
        form().refresh();
    }

    private static String words(RowDetail detail) {
        return switch (detail) {
            case ALL -> "All";
            case KEYS -> "Keys only";
            case NAMES -> "Names only";
        };
    }

    private static String words(Notation notation) {
        return switch (notation) {
            case CROWS_FOOT -> "Crow's foot";
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
        return "diagram: " + Counts.of(boxes, "box");
    }
}
