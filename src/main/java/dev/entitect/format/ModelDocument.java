package dev.entitect.format;

import dev.entitect.model.Association;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.IdMap;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.SampleTable;
import dev.entitect.model.Settings;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RoutePlacement;
import java.util.List;
import java.util.Optional;

/// The sections of a file, in order: the format version, then the elements, then the layout.
///
/// @param entitect the format version
record ModelDocument(
        int entitect,
        String name,
        String comment,
        Settings settings,
        List<Group> groups,
        List<EnumType> enums,
        List<Converter> converters,
        List<Embeddable> embeddables,
        List<Mixin> mixins,
        List<Entity> entities,
        List<Association> associations,
        List<Connection> connections,
        List<SampleTable> samples,
        Optional<SamplePlan> samplePlan,
        List<DiagramSection> diagrams) {

    static final int VERSION = 1;
    static final String VERSION_KEY = "entitect";

    record DiagramSection(DiagramId id, String name, DiagramStyle style, List<Area> areas, List<Note> notes, List<Placement> nodes,
            List<RoutePlacement> routes) {

        static DiagramSection of(Diagram diagram) {
            return new DiagramSection(diagram.id(), diagram.name(), diagram.style(), diagram.areas().values(), diagram.notes().values(),
                    diagram.nodes().values(), diagram.routes().values());
        }

        Diagram toDiagram() {
            return new Diagram(id, name, style, IdMap.of(nodes, Placement::node), IdMap.of(routes, RoutePlacement::association),
                    IdMap.of(notes, Note::id), IdMap.of(areas, Area::id));
        }
    }

    static ModelDocument of(Model model) {
        return new ModelDocument(VERSION, model.name(), model.comment(), model.settings(), model.groups().values(), model.enums().values(),
                model.converters().values(), model.embeddables().values(), model.mixins().values(), model.entities().values(),
                model.associations().values(), model.connections().values(), model.samples().values(), model.samplePlan(),
                model.diagrams().stream().map(DiagramSection::of).toList());
    }

    /// The ids of its parts must be unique; see [UniqueIds].
    Model toModel() {
        return new Model(name, comment, settings, IdMap.of(entities, Entity::id), IdMap.of(mixins, Mixin::id),
                IdMap.of(embeddables, Embeddable::id), IdMap.of(enums, EnumType::id), IdMap.of(converters, Converter::id),
                IdMap.of(associations, Association::id), IdMap.of(groups, Group::id), IdMap.of(connections, Connection::id),
                IdMap.of(diagrams.stream().map(DiagramSection::toDiagram).toList(), Diagram::id), IdMap.of(samples, SampleTable::of),
                samplePlan);
    }
}
