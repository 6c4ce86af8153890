package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.Names;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// Names and attributes typed on the canvas: asks for the text field, and puts what was typed into the model.
final class InPlaceEditing {

    private final Desk desk;
    private Optional<EditRequest> open = Optional.empty();
    private boolean namesNewBox;

    InPlaceEditing(Desk desk) {
        this.desk = desk;
    }

    Optional<EditRequest> open() {
        return open;
    }

    void rename(NodeId node) {
        desk.geometry().box(node).ifPresent(box -> {
            namesNewBox = false;
            request(new EditRequest(EditRequest.Kind.NAME, node, Optional.empty(), box.header(), Elements.name(desk.model(), node)));
        });
    }

    /// The name becomes part of the step that added the box.
    void nameNew(NodeId node) {
        rename(node);
        namesNewBox = true;
    }

    void editAttribute(NodeId node, AttributeId attribute) {
        Optional<Attribute> value = Elements.home(desk.model(), attribute).flatMap(home -> home.attribute(attribute));
        desk.geometry().box(node).ifPresent(box -> value.ifPresent(it -> box.rowOf(attribute).ifPresent(row ->
                request(new EditRequest(EditRequest.Kind.ATTRIBUTE, node, Optional.of(attribute), box.rowBounds(row),
                        AttributeText.print(it, desk.model()))))));
    }

    void addAttribute(NodeId node) {
        if (node instanceof ClassId) {
            desk.geometry().box(node).ifPresent(box -> request(new EditRequest(EditRequest.Kind.ATTRIBUTE, node, Optional.empty(), newRow(box), "")));
        }
    }

    private static Rect newRow(NodeBox box) {
        return Handles.newRow(box).orElseThrow();
    }

    private void request(EditRequest request) {
        open = Optional.of(request);
        desk.show(desk.viewport().revealing(request.area()));
        desk.tell(listener -> listener.editRequested(request));
    }

    void close() {
        if (open.isPresent()) {
            open = Optional.empty();
            desk.tell(EditorListener::editEnded);
        }
    }

    /// @param next goes on with a new attribute: after an attribute, and after the name of a box that was just added
    /// @return what is wrong, for the user; empty when the text was taken and the field is closed
    Optional<String> commit(String text, boolean next) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        EditRequest request = open.get();
        try {
            if (request.kind() == EditRequest.Kind.NAME) {
                commitName(request.node(), text.strip());
            } else if (request.attribute().isPresent()) {
                change(request.attribute().get(), text);
            } else if (!text.isBlank()) {
                add((ClassId) request.node(), text);
            }
        } catch (IllegalArgumentException refused) {
            return Optional.of(refused.getMessage());
        }
        // the change itself may have closed or moved on
        close();
        boolean goesOn = request.kind() == EditRequest.Kind.ATTRIBUTE ? !text.isBlank() : namesNewBox;
        if (next && goesOn) {
            addAttribute(request.node());
        }
        return Optional.empty();
    }

    private void commitName(NodeId node, String name) {
        Model model = desk.model();
        String before = Elements.name(model, node);
        if (name.equals(before)) {
            return;
        }
        Names.requireType(model, before, name);
        Edit rename = switch (node) {
            case ClassId type -> Edits.renameClass(type, name);
            case EnumId type -> Edits.changeElement("Rename to " + name, model.enums().get(type).withName(name));
        };
        if (namesNewBox) {
            desk.apply(new Edit("Add " + name, rename.change()), node);
        } else {
            desk.apply(rename);
        }
    }

    private void change(AttributeId id, String text) {
        ClassElement home = Elements.home(desk.model(), id).orElseThrow(() -> new IllegalArgumentException("The attribute was deleted"));
        Attribute before = home.attribute(id).orElseThrow();
        AttributeText parsed = AttributeText.parse(text, Optional.of(before), desk.model());
        Names.requireProperty(desk.model(), home.id(), before.name(), parsed.name());
        desk.apply(Edits.changeAttribute("Change " + parsed.name(), home.id(), id, parsed::applyTo));
    }

    private void add(ClassId home, String text) {
        AttributeText parsed = AttributeText.parse(text, Optional.empty(), desk.model());
        Names.requireProperty(desk.model(), home, "", parsed.name());
        AttributeId id = new AttributeId(desk.newId());
        desk.apply(Edits.addAttribute(home, parsed.applyTo(Attribute.of(id, parsed.name(), parsed.typeOrText()))));
        desk.select(Selection.of(id));
    }
}
