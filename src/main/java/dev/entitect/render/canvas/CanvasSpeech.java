package dev.entitect.render.canvas;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.box.NodeKind;
import dev.entitect.diagram.box.Row;
import dev.entitect.editor.Editor;
import dev.entitect.editor.Selection;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import java.util.List;
import java.util.stream.Stream;

/// The text for screen readers: the diagram, and the selection.
final class CanvasSpeech {

    private CanvasSpeech() {}

    static String of(Editor editor) {
        Selection selection = editor.selection();
        String diagram = "Diagram " + editor.geometry().diagram().name();
        if (selection.isEmpty()) {
            int boxes = editor.geometry().boxes().size();
            return diagram + ", " + boxes + (boxes == 1 ? " box" : " boxes") + ", nothing selected";
        }
        return selection.single().map(id -> one(editor, id)).orElseGet(() -> selection.ids().size() + " selected") + ", in diagram "
                + editor.geometry().diagram().name();
    }

    private static String one(Editor editor, ElementId id) {
        Model model = editor.geometry().model();
        return switch (id) {
            case NodeId node -> editor.geometry().box(node).map(box -> box(model, box)).orElse("");
            case AssociationId association ->
                model.associations().find(association).map(it -> "Association from " + typeName(model, it.owner()) + role(it.owner())
                        + " to " + typeName(model, it.inverse()) + role(it.inverse())).orElse("");
            case NoteId note -> editor.geometry().diagram().notes().find(note).map(it -> "Note: " + it.text()).orElse("");
            case AreaId area -> editor.geometry().diagram().areas().find(area).map(it -> "Area " + it.title()).orElse("");
            case AttributeId attribute -> row(editor, attribute);
            default -> "1 selected";
        };
    }

    private static String typeName(Model model, AssociationEnd end) {
        return model.findClass(end.type()).map(ClassElement::name).orElse("");
    }

    private static String role(AssociationEnd end) {
        return end.role().map(role -> " as " + role).orElse("");
    }

    private static String box(Model model, NodeBox box) {
        String kind = box.kind() == NodeKind.ENTITY ? "Entity" : box.kind().label();
        List<String> ends = model.associations().stream().flatMap(it -> {
            if (it.owner().type().equals(box.id())) {
                return Stream.of(typeName(model, it.inverse()));
            }
            return it.inverse().type().equals(box.id()) ? Stream.of(typeName(model, it.owner())) : Stream.empty();
        }).distinct().toList();
        return kind + " " + box.title() + ", " + box.rows().size() + " rows"
                + (ends.isEmpty() ? "" : ", connected to " + String.join(", ", ends));
    }

    private static String row(Editor editor, AttributeId attribute) {
        return editor.geometry().boxes().stream().flatMap(box -> box.rowOf(attribute).stream().mapToObj(row -> {
            Row it = box.rows().get(row);
            return "Attribute " + it.name() + " of " + box.title() + ", " + it.type() + (it.nullable() ? ", may be absent" : "");
        })).findFirst().orElse("1 selected");
    }
}
