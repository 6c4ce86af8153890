package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.IdMap;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.References;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RoutePlacement;
import dev.entitect.naming.Counts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Copies parts of models and pastes them, also into other models. A fragment is a model whose only diagram shows the copied elements;
/// everything else in it is there because they depend on it.
public final class Fragments {

    private static final DiagramId DIAGRAM = new DiagramId("main");

    private Fragments() {}

    /// @param elements the elements that the edit adds to the diagram
    public record Paste(Edit edit, Set<ElementId> elements) {}

    /// Copies boxes, notes and areas of a diagram, and the associations among the boxes.
    ///
    /// @return empty if none of the ids can be copied
    public static Optional<Model> copy(Model model, DiagramId diagram, Collection<? extends ElementId> ids) {
        Diagram view = model.diagrams().find(diagram).orElseGet(() -> Diagram.of(diagram, ""));
        Diagram part = Diagram.of(DIAGRAM, view.name()).withStyle(view.style());
        for (ElementId id : ids) {
            part = switch (id) {
                case NodeId node -> view.nodes().find(node).map(part::withNode).orElse(part);
                case NoteId note -> view.notes().find(note).map(part::withNote).orElse(part);
                case AreaId area -> view.areas().find(area).map(part::withArea).orElse(part);
                default -> part;
            };
        }
        if (part.nodes().isEmpty() && part.notes().isEmpty() && part.areas().isEmpty()) {
            return Optional.empty();
        }
        Set<ElementId> dependencies = new LinkedHashSet<>();
        part.nodes().ids().forEach(id -> collectDependencies(model, id, dependencies));
        Model fragment = Model.empty(model.name()).withSettings(model.settings());
        for (ElementId id : dependencies) {
            fragment = model.find(id).map(fragment::with).orElse(fragment);
        }
        IdMap<NodeId, Placement> copied = part.nodes();
        for (Association association : model.associations()) {
            if (copied.contains(association.owner().type()) && copied.contains(association.inverse().type())) {
                fragment = fragment.with(association);
                part = view.routes().find(association.id()).isPresent()
                        ? part.withRoutes(part.routes().with(association.id(), view.routes().get(association.id())))
                        : part;
            }
        }
        for (SampleTable table : model.samples()) {
            boolean pairs = table.of() instanceof AssociationId;
            if (copied.contains(table.of()) || pairs && fragment.associations().contains(table.of())) {
                fragment = fragment.withSamples(fragment.samples().with(table.of(), table));
            }
        }
        // removes references to elements that are not part of the fragment
        return Optional.of(Integrity.repair(fragment.with(part)));
    }

    /// The element and everything that it is declared with.
    private static void collectDependencies(Model model, ElementId id, Set<ElementId> dependencies) {
        if (dependencies.add(id)) {
            model.find(id).stream().flatMap(References::declarations).forEach(other -> collectDependencies(model, other, dependencies));
        }
    }

    /// Pastes a fragment into a model, under unused names. Dependencies are matched with elements of the model, by id or else by name, and
    /// added if there is no match; superclasses are never added.
    ///
    /// @param dx offset from the original position, in world pixels
    /// @param dy offset from the original position, in world pixels
    public static Paste paste(Model into, DiagramId diagram, Model fragment, int dx, int dy, IdSource ids) {
        Diagram part = fragment.diagrams().stream().findFirst().orElseGet(() -> Diagram.of(DIAGRAM, ""));
        Copies copies = new Copies(ids);
        List<Element> added = new ArrayList<>();
        elements(fragment).forEach(element -> {
            boolean copied = part.nodes().contains(element.id());
            if (copied || !exists(into, fragment, element, copies) && !(element instanceof Entity)) {
                copies.reserveIds(element);
                added.add(element);
            }
        });
        List<Association> associations = fragment.associations().stream()
                .filter(it -> copies.has(it.owner().type()) && copies.has(it.inverse().type())).toList();
        associations.forEach(copies::reserveIds);
        Diagram pasted = decorations(part, dx, dy, ids);
        Set<ElementId> elements = new LinkedHashSet<>(part.nodes().ids().stream().map(copies::of).toList());
        elements.addAll(pasted.notes().ids());
        elements.addAll(pasted.areas().ids());
        String what = elements.size() == 1 ? "Paste" : "Paste " + Counts.of(elements.size(), "element");
        return new Paste(new Edit(what, model -> {
            Model result = model;
            for (Element element : added) {
                result = result.with(copy(result, element, copies));
            }
            for (Association association : associations) {
                result = result.with(copies.copy(association));
            }
            result = result.withSamples(samples(result.samples(), fragment, copies));
            return placed(result, diagram, part, pasted, copies, dx, dy);
        }), elements);
    }

    private static Stream<Element> elements(Model fragment) {
        return Stream.<Stream<? extends Element>>of(fragment.groups().stream(), fragment.enums().stream(), fragment.converters().stream(),
                fragment.embeddables().stream(), fragment.mixins().stream(), fragment.entities().stream()).flatMap(part -> part);
    }

    private static boolean exists(Model into, Model fragment, Element element, Copies copies) {
        if (into.find(element.id()).isPresent()) {
            return true;
        }
        String name = Elements.name(fragment, element.id());
        Optional<Element> same = elements(into)
                .filter(other -> other.getClass() == element.getClass() && Elements.name(into, other.id()).equals(name)).findFirst();
        same.ifPresent(other -> copies.replace(element.id(), other.id()));
        return same.isPresent();
    }

    private static Element copy(Model model, Element element, Copies copies) {
        String name = switch (element) {
            case Group it -> it.name();
            case ClassElement it -> free(model, it.name());
            case EnumType it -> free(model, it.name());
            case Converter it -> free(model, it.name());
            case Element it -> throw new IllegalArgumentException("A fragment has no " + it);
        };
        return switch (element) {
            case Entity it -> copies.copy(it, name);
            case Mixin it -> copies.copy(it, name);
            case Embeddable it -> copies.copy(it, name);
            case EnumType it -> copies.copy(it, name);
            case Converter it -> copies.copy(it, name);
            case Group it -> copies.copy(it, name);
            case Element it -> throw new IllegalArgumentException("A fragment has no " + it);
        };
    }

    private static String free(Model model, String name) {
        Set<String> taken = NameValidation.types(model);
        return taken.contains(name) ? NameValidation.unique(name + "Copy", taken) : name;
    }

    private static IdMap<SampleOwner, SampleTable> samples(IdMap<SampleOwner, SampleTable> samples, Model fragment, Copies copies) {
        IdMap<SampleOwner, SampleTable> result = samples;
        for (SampleTable table : fragment.samples()) {
            if (copies.has(table.of())
                    && table.columns().stream().allMatch(column -> column instanceof AttributeId || copies.has(column))) {
                SampleOwner owner = copies.of(table.of());
                result = result.with(owner, new SampleTable(owner, table.columns().stream().map(copies::of).toList(), table.rows()));
            }
        }
        return result;
    }

    /// The notes and areas of a fragment under new ids.
    private static Diagram decorations(Diagram part, int dx, int dy, IdSource ids) {
        Diagram result = Diagram.of(DIAGRAM, "");
        for (Note note : part.notes()) {
            result = result.withNote(
                    new Note(new NoteId(ids.next()), note.x(), note.y(), note.width(), note.height(), note.text(), note.tint()).movedBy(dx,
                            dy));
        }
        for (Area area : part.areas()) {
            result = result.withArea(
                    new Area(new AreaId(ids.next()), area.x(), area.y(), area.width(), area.height(), area.title(), area.tint()).movedBy(dx,
                            dy));
        }
        return result;
    }

    private static Model placed(Model model, DiagramId id, Diagram part, Diagram decorations, Copies copies, int dx, int dy) {
        Optional<Diagram> view = model.diagrams().find(id);
        if (view.isEmpty()) {
            return model;
        }
        Diagram result = view.get();
        for (Placement placement : part.nodes()) {
            Placement moved = placement.movedBy(dx, dy);
            result = result
                    .withNode(new Placement(copies.of(moved.node()), moved.x(), moved.y(), moved.width(), moved.tint(), moved.collapsed()));
        }
        for (RoutePlacement route : part.routes()) {
            if (copies.has(route.association())) {
                RoutePlacement moved = new RoutePlacement(copies.of(route.association()), route.movedBy(dx, dy).bends());
                result = result.withRoutes(result.routes().with(moved.association(), moved));
            }
        }
        for (Note note : decorations.notes()) {
            result = result.withNote(note);
        }
        for (Area area : decorations.areas()) {
            result = result.withArea(area);
        }
        return model.with(result);
    }
}
