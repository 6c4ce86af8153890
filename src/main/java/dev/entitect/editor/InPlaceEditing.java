package dev.entitect.editor;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.NameValidation;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.PlacedId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Editing of names and attributes on the canvas: requests a text field, and applies its text to the model.
final class InPlaceEditing {

    private final EditorContext context;
    private Optional<EditRequest> open = Optional.empty();
    private boolean partOfCreation;

    InPlaceEditing(EditorContext context) {
        this.context = context;
    }

    Optional<EditRequest> open() {
        return open;
    }

    void rename(NodeId node) {
        context.geometry().box(node).ifPresent(box -> {
            partOfCreation = false;
            request(new EditRequest(EditRequest.Kind.NAME, node, Optional.empty(), box.header(), Elements.name(context.model(), node)));
        });
    }

    /// The name becomes part of the step that added the box.
    void nameAddedBox(NodeId node) {
        rename(node);
        partOfCreation = true;
    }

    void editAttribute(NodeId node, AttributeId attribute) {
        Optional<Attribute> value = Elements.home(context.model(), attribute).flatMap(home -> home.attribute(attribute));
        context.geometry().box(node)
                .ifPresent(
                        box -> value
                                .ifPresent(it -> box.rowOf(attribute)
                                        .ifPresent(row -> request(new EditRequest(EditRequest.Kind.ATTRIBUTE, node, Optional.of(attribute),
                                                box.rowBounds(row),
                                                AttributeText.print(it, context.model()))))));
    }

    void addAttribute(NodeId node) {
        if (node instanceof ClassId) {
            context.geometry().box(node)
                    .ifPresent(box -> request(new EditRequest(EditRequest.Kind.ATTRIBUTE, node, Optional.empty(), newRow(box), "")));
        }
    }

    private static Rect newRow(NodeBox box) {
        return Handles.newRow(box).orElseThrow();
    }

    /// The text of a note, or the title of an area.
    ///
    /// @param added whether the text becomes part of the step that added the element
    void write(PlacedId id, boolean added) {
        Optional<EditRequest> request = context.geometry().bounds(id).flatMap(bounds -> switch (id) {
            case NoteId note -> Elements.note(context.model(), note)
                    .map(it -> new EditRequest(EditRequest.Kind.NOTE, id, Optional.empty(), bounds, it.text()));
            case AreaId area -> Elements.area(context.model(), area).map(it -> new EditRequest(EditRequest.Kind.TITLE, id, Optional.empty(),
                    new Rect(bounds.x(), bounds.y(), bounds.width(), BoxMetrics.TITLE_HEIGHT), it.title()));
            case NodeId node -> Optional.empty();
        });
        partOfCreation = added;
        request.ifPresent(this::request);
    }

    private void request(EditRequest request) {
        open = Optional.of(request);
        context.show(context.viewport().revealing(request.area()));
        context.notifyListeners(listener -> listener.editRequested(request));
    }

    void close() {
        if (open.isPresent()) {
            open = Optional.empty();
            context.notifyListeners(EditorListener::editEnded);
        }
    }

    /// @param next the field to open next; another attribute only after an attribute, or after the name of a box that was just added
    /// @return the error message for the user; empty if the text was applied and the field is closed
    Optional<String> commit(String text, EditRequest.Next next) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        EditRequest request = open.get();
        try {
            switch (request.target()) {
                case NoteId note ->
                    changeDecoration("Change note", note, diagram -> diagram.withNote(diagram.notes().get(note).withText(text.strip())));
                case AreaId area ->
                    changeDecoration("Rename area", area, diagram -> diagram.withArea(diagram.areas().get(area).withTitle(text.strip())));
                case NodeId node when request.kind() == EditRequest.Kind.NAME -> commitName(node, text.strip());
                case NodeId node when request.attribute().isPresent() -> change(request.attribute().get(), text);
                case NodeId node when !text.isBlank() -> add((ClassId) node, text);
                case NodeId node -> {}
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
        // applying the change may already have closed the field
        close();
        if (request.target() instanceof NodeId node) {
            openNext(request, node, text.isBlank(), next);
        }
        return Optional.empty();
    }

    private void openNext(EditRequest request, NodeId node, boolean blank, EditRequest.Next next) {
        boolean continues = request.kind() == EditRequest.Kind.ATTRIBUTE
                ? !blank || next == EditRequest.Next.ABOVE
                : partOfCreation || next == EditRequest.Next.BELOW;
        if (!continues || next == EditRequest.Next.NONE) {
            return;
        }
        Optional<AttributeId> neighbour = next == EditRequest.Next.NEW
                ? Optional.empty()
                : neighbour(node, request, next == EditRequest.Next.BELOW ? 1 : -1);
        if (neighbour.isPresent()) {
            context.select(Selection.of(neighbour.get()));
            editAttribute(node, neighbour.get());
        } else if (next != EditRequest.Next.ABOVE) {
            addAttribute(node);
        }
    }

    /// The class's own attribute in the next row above or below.
    private Optional<AttributeId> neighbour(NodeId node, EditRequest request, int step) {
        List<AttributeId> shown = context.geometry().box(node).stream().flatMap(box -> box.rows().stream())
                .flatMap(row -> row.element().stream())
                .filter(AttributeId.class::isInstance).map(AttributeId.class::cast)
                .filter(id -> Elements.home(context.model(), id).filter(home -> home.id().equals(node)).isPresent()).toList();
        int at = request.attribute().map(shown::indexOf).orElse(request.kind() == EditRequest.Kind.NAME ? -1 : shown.size());
        int next = at + step;
        return next >= 0 && next < shown.size() ? Optional.of(shown.get(next)) : Optional.empty();
    }

    private void changeDecoration(String label, PlacedId id, UnaryOperator<Diagram> change) {
        Edit edit = Edits.changeDiagram(label, context.geometry().diagramId(), change);
        if (partOfCreation) {
            context.apply(new Edit(id instanceof NoteId ? "Add note" : "Add area", edit.change()), id);
        } else {
            context.apply(edit);
        }
    }

    /// Completions for the open field.
    List<WordCompletion> completions(String text, int caret) {
        return open.filter(request -> request.kind() == EditRequest.Kind.ATTRIBUTE)
                .map(request -> Completions.of(text, caret, context.model())).orElse(List.of());
    }

    private void commitName(NodeId node, String name) {
        Model model = context.model();
        String before = Elements.name(model, node);
        if (name.equals(before)) {
            return;
        }
        NameValidation.requireType(model, before, name);
        Edit rename = switch (node) {
            case ClassId type -> Edits.renameClass(type, name);
            case EnumId type -> Edits.changeElement("Rename to " + name, model.enums().get(type).withName(name));
        };
        if (partOfCreation) {
            context.apply(new Edit("Add " + name, rename.change()), node);
        } else {
            context.apply(rename);
        }
    }

    private void change(AttributeId id, String text) {
        ClassElement home = Elements.home(context.model(), id).orElseThrow(() -> new IllegalArgumentException("The attribute was deleted"));
        Attribute before = home.attribute(id).orElseThrow();
        AttributeText parsed = AttributeText.parse(text, Optional.of(before), context.model());
        NameValidation.requireProperty(context.model(), home.id(), before.name(), parsed.name());
        context.apply(Edits.changeAttribute("Change " + parsed.name(), home.id(), id,
                attribute -> parsed.applyTo(attribute, context.model().settings())));
    }

    private void add(ClassId home, String text) {
        AttributeText parsed = AttributeText.parse(text, Optional.empty(), context.model());
        NameValidation.requireProperty(context.model(), home, "", parsed.name());
        AttributeId id = new AttributeId(context.newId());
        context.apply(
                Edits.addAttribute(home,
                        parsed.applyTo(Attribute.of(id, parsed.name(), parsed.typeOrString()), context.model().settings())));
        context.select(Selection.of(id));
    }
}
