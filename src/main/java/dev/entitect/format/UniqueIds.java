package dev.entitect.format;

import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RoutePlacement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// Finds an id that two parts of a file have. An edit of one of them would change the other, or neither.
final class UniqueIds {

    private final Set<Object> seen = new HashSet<>();
    private Optional<Duplicate> found = Optional.empty();

    /// @param sentence what is wrong and what to do
    /// @param path of the second part in the tree
    record Duplicate(String sentence, List<JacksonException.Reference> path) {}

    private UniqueIds() {}

    static Optional<Duplicate> duplicate(ModelDocument document) {
        UniqueIds ids = new UniqueIds();
        ids.look("groups", document.groups(), Group::id);
        ids.look("enums", document.enums(), EnumType::id);
        ids.look("converters", document.converters(), Converter::id);
        ids.look("embeddables", document.embeddables(), ClassElement::id);
        ids.look("mixins", document.mixins(), ClassElement::id);
        ids.look("entities", document.entities(), Entity::id);
        ids.look("associations", document.associations(), Association::id);
        ids.look("connections", document.connections(), Connection::id);
        ids.look("diagrams", document.diagrams(), ModelDocument.DiagramSection::id);
        ids.classes("embeddables", document.embeddables());
        ids.classes("mixins", document.mixins());
        ids.classes("entities", document.entities());
        for (int i = 0; i < document.entities().size(); i++) {
            ids.look(path("entities", i), "constraints", document.entities().get(i).constraints(), it -> it.id());
        }
        ids.seen.clear();
        ids.look("samples", document.samples(), SampleTable::of);
        for (int i = 0; i < document.diagrams().size(); i++) {
            ModelDocument.DiagramSection diagram = document.diagrams().get(i);
            ids.seen.clear();
            ids.look(path("diagrams", i), "areas", diagram.areas(), Area::id);
            ids.look(path("diagrams", i), "notes", diagram.notes(), Note::id);
            ids.look(path("diagrams", i), "nodes", diagram.nodes(), Placement::node);
            ids.look(path("diagrams", i), "routes", diagram.routes(), RoutePlacement::association);
        }
        return ids.found;
    }

    private void classes(String section, List<? extends ClassElement> classes) {
        for (int i = 0; i < classes.size(); i++) {
            look(path(section, i), "attributes", classes.get(i).attributes(), it -> it.id());
            look(path(section, i), "members", classes.get(i).members(), it -> it.id());
        }
    }

    private <T> void look(String section, List<T> parts, Function<? super T, ? extends ElementId> id) {
        look(List.of(), section, parts, id);
    }

    private <T> void look(List<JacksonException.Reference> above, String list, List<T> parts, Function<? super T, ? extends ElementId> id) {
        for (int i = 0; i < parts.size() && found.isEmpty(); i++) {
            ElementId wanted = id.apply(parts.get(i));
            if (!seen.add(wanted)) {
                List<JacksonException.Reference> path = new ArrayList<>(above);
                path.addAll(path(list, i));
                found = Optional.of(new Duplicate(switch (parts.get(i)) {
                    case SampleTable table -> "\"" + wanted + "\" has sample rows twice" + ProblemText.inside(path) + ". Combine them";
                    case Placement box ->
                        "The diagram shows \"" + wanted + "\" twice" + ProblemText.inside(path) + ". Remove one of the boxes";
                    case RoutePlacement route -> "\"" + wanted + "\" has two routes" + ProblemText.inside(path) + ". Remove one of them";
                    default -> "Two elements have the id \"" + wanted + "\"" + ProblemText.inside(path) + ". Give one of them another id";
                }, path));
            }
        }
    }

    private static List<JacksonException.Reference> path(String list, int index) {
        return List.of(new JacksonException.Reference(null, list), new JacksonException.Reference(null, index));
    }
}
