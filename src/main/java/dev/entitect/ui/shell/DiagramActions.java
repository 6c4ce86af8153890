package dev.entitect.ui.shell;

import dev.entitect.edit.DiagramEdits;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Notation;
import dev.entitect.model.view.RowDetail;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.fx.Icon;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What a diagram holds, and what it shows of it.
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

    /// @param document the one that is open
    DiagramActions(CanvasHost canvas, Supplier<Document> document) {
        newDiagram = Action.of("New Diagram", Icon.DIAGRAM, "Shortcut+T", canvas::newDiagram);
        addRelated = Action.of("Add Related to Diagram", "Shortcut+R", canvas::addRelated);
        removeFromDiagram = Action.of("Remove from Diagram", "", () -> canvas.editor().removeSelectionFromDiagram());
        allRows = style("Show All Rows", document, it -> it.withDetail(RowDetail.ALL));
        keyRows = style("Show Keys Only", document, it -> it.withDetail(RowDetail.KEYS));
        noRows = style("Show Names Only", document, it -> it.withDetail(RowDetail.NAMES));
        types = style("Show or Hide Types", document, it -> it.withTypesHidden(!it.hidesTypes()));
        roles = style("Show or Hide Role Names", document, it -> it.withRolesHidden(!it.hidesRoles()));
        joinTables = style("Show or Hide Join Tables", document, it -> it.withJoinTables(!it.joinTables()));
        crowsFoot = style("Crow's Foot Notation", document, it -> it.withNotation(Notation.CROWS_FOOT));
        uml = style("UML Notation", document, it -> it.withNotation(Notation.UML));
        idef1x = style("IDEF1X Notation", document, it -> it.withNotation(Notation.IDEF1X));
    }

    private static Action style(String label, Supplier<Document> document, UnaryOperator<DiagramStyle> change) {
        return Action.of(label, "", () -> document.get().store().apply(DiagramEdits.changeStyle(document.get().diagram(), label, change)));
    }
}
