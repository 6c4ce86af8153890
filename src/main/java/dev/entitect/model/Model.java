package dev.entitect.model;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.SampleOwner;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that a file contains, as a value. Each `with` method returns another model that shares all unchanged parts.
///
/// @param samples own rows, by entity or association
/// @param samplePlan the rows to generate in addition; empty for none
public record Model(
        String name,
        String comment,
        Settings settings,
        IdMap<EntityId, Entity> entities,
        IdMap<MixinId, Mixin> mixins,
        IdMap<EmbeddableId, Embeddable> embeddables,
        IdMap<EnumId, EnumType> enums,
        IdMap<ConverterId, Converter> converters,
        IdMap<AssociationId, Association> associations,
        IdMap<GroupId, Group> groups,
        IdMap<ConnectionId, Connection> connections,
        IdMap<DiagramId, Diagram> diagrams,
        IdMap<SampleOwner, SampleTable> samples,
        Optional<SamplePlan> samplePlan) {

    /// An empty model with one empty diagram.
    public static Model empty(String name) {
        DiagramId main = new DiagramId("main");
        return new Model(name, "", Settings.standard(), IdMap.empty(), IdMap.empty(), IdMap.empty(), IdMap.empty(), IdMap.empty(),
                IdMap.empty(), IdMap.empty(), IdMap.empty(), IdMap.<DiagramId, Diagram>empty().with(main, Diagram.of(main, "Main")),
                IdMap.empty(), Optional.empty());
    }

    /// Entities, mixins and embeddables, in this order.
    public Stream<ClassElement> classes() {
        return Stream.of(entities.stream(), mixins.stream(), embeddables.stream()).flatMap(part -> part);
    }

    public Optional<ClassElement> findClass(ClassId id) {
        return switch (id) {
            case EntityId entity -> entities.find(entity).map(ClassElement.class::cast);
            case MixinId mixin -> mixins.find(mixin).map(ClassElement.class::cast);
            case EmbeddableId embeddable -> embeddables.find(embeddable).map(ClassElement.class::cast);
        };
    }

    /// The element with this id; empty for ids of parts (attributes, constraints, members), which are inside elements.
    public Optional<Element> find(ElementId id) {
        return switch (id) {
            case ClassId type -> findClass(type).map(Element.class::cast);
            case EnumId type -> enums.find(type).map(Element.class::cast);
            case ConverterId converter -> converters.find(converter).map(Element.class::cast);
            case AssociationId association -> associations.find(association).map(Element.class::cast);
            case GroupId group -> groups.find(group).map(Element.class::cast);
            case ConnectionId connection -> connections.find(connection).map(Element.class::cast);
            case DiagramId diagram -> diagrams.find(diagram).map(Element.class::cast);
            default -> Optional.empty();
        };
    }

    /// This model with the element replacing the one with the same id, or added.
    public Model with(Element element) {
        return switch (element) {
            case Entity it -> withEntities(entities.with(it.id(), it));
            case Mixin it -> new Model(name, comment, settings, entities, mixins.with(it.id(), it), embeddables, enums, converters,
                    associations, groups, connections, diagrams, samples, samplePlan);
            case Embeddable it -> new Model(name, comment, settings, entities, mixins, embeddables.with(it.id(), it), enums, converters,
                    associations, groups, connections, diagrams, samples, samplePlan);
            case EnumType it -> new Model(name, comment, settings, entities, mixins, embeddables, enums.with(it.id(), it), converters,
                    associations, groups, connections, diagrams, samples, samplePlan);
            case Converter it -> new Model(name, comment, settings, entities, mixins, embeddables, enums, converters.with(it.id(), it),
                    associations, groups, connections, diagrams, samples, samplePlan);
            case Association it -> withAssociations(associations.with(it.id(), it));
            case Group it -> new Model(name, comment, settings, entities, mixins, embeddables, enums, converters, associations,
                    groups.with(it.id(), it), connections, diagrams, samples, samplePlan);
            case Connection it -> new Model(name, comment, settings, entities, mixins, embeddables, enums, converters, associations, groups,
                    connections.with(it.id(), it), diagrams, samples, samplePlan);
            case Diagram it -> withDiagrams(diagrams.with(it.id(), it));
        };
    }

    /// This model without the element itself; the caller must repair references to it.
    public Model without(ElementId id) {
        return new Model(name, comment, settings, entities.without(id), mixins.without(id), embeddables.without(id), enums.without(id),
                converters.without(id), associations.without(id), groups.without(id), connections.without(id), diagrams.without(id),
                samples, samplePlan);
    }

    public Model withName(String other) {
        return new Model(other, comment, settings, entities, mixins, embeddables, enums, converters, associations, groups, connections,
                diagrams, samples, samplePlan);
    }

    public Model withComment(String other) {
        return new Model(name, other, settings, entities, mixins, embeddables, enums, converters, associations, groups, connections,
                diagrams, samples, samplePlan);
    }

    public Model withSettings(Settings other) {
        return new Model(name, comment, other, entities, mixins, embeddables, enums, converters, associations, groups, connections,
                diagrams, samples, samplePlan);
    }

    public Model withEntities(IdMap<EntityId, Entity> others) {
        return new Model(name, comment, settings, others, mixins, embeddables, enums, converters, associations, groups, connections,
                diagrams, samples, samplePlan);
    }

    public Model withAssociations(IdMap<AssociationId, Association> others) {
        return new Model(name, comment, settings, entities, mixins, embeddables, enums, converters, others, groups, connections, diagrams,
                samples, samplePlan);
    }

    public Model withDiagrams(IdMap<DiagramId, Diagram> others) {
        return new Model(name, comment, settings, entities, mixins, embeddables, enums, converters, associations, groups, connections,
                others, samples, samplePlan);
    }

    public Model withSamples(IdMap<SampleOwner, SampleTable> others) {
        return new Model(name, comment, settings, entities, mixins, embeddables, enums, converters, associations, groups, connections,
                diagrams, others, samplePlan);
    }

    public Model withSamplePlan(Optional<SamplePlan> other) {
        return new Model(name, comment, settings, entities, mixins, embeddables, enums, converters, associations, groups, connections,
                diagrams, samples, other);
    }
}
