package dev.entitect.ui.shell;

import dev.entitect.edit.DiagramEdits;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Notation;
import dev.entitect.model.view.RowDetail;
import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Contents and style of a diagram.
final class DiagramActions {

    final Action newDiagram;
    final Action addRelated;
    final Action removeFromDiagram;
    final Action allRows;
    final Action keyRows;
    final Action noRows;
    final Action types;
    final Action roles;
    final Action joinTables;
    final Action crowsFoot;
    final Action uml;
    final Action idef1x;

    /// @param document the open one
    DiagramActions(CanvasHost canvas, Supplier<Document> document) {
        newDiagram = Action.of("New diagram", Icon.DIAGRAM, "Shortcut+T", canvas::newDiagram);
        addRelated = Action.of("Add related elements to diagram", "Shortcut+R", canvas::addRelated);
        removeFromDiagram = Action.of("Remove from diagram", "", () -> canvas.editor().removeSelectionFromDiagram());
        allRows = style("Show all rows", document, it -> it.withDetail(RowDetail.ALL));
        keyRows = style("Show keys only", document, it -> it.withDetail(RowDetail.KEYS));
        noRows = style("Show names only", document, it -> it.withDetail(RowDetail.NAMES));
        types = style("Show or hide types", document, it -> it.withTypesHidden(!it.hidesTypes()));
        roles = style("Show or hide role names", document, it -> it.withRolesHidden(!it.hidesRoles()));
        joinTables = style("Show or hide join tables", document, it -> it.withJoinTables(!it.joinTables()));
        crowsFoot = style("Use crow's foot notation", document, it -> it.withNotation(Notation.CROWS_FOOT));
        uml = style("Use UML notation", document, it -> it.withNotation(Notation.UML));
        idef1x = style("Use IDEF1X notation", document, it -> it.withNotation(Notation.IDEF1X));
    }

    private static Action style(String label, Supplier<Document> document, UnaryOperator<DiagramStyle> change) {
        return Action.of(label, "", () -> document.get().store().apply(DiagramEdits.changeStyle(document.get().diagram(), label, change)));
    }
}
