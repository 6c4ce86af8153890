package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.SortKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Copies elements and their parts under new ids. References of a copy lead to other copies where there are any, and stay unchanged
/// otherwise.
final class Copies {

    private final IdSource ids;
    private final Map<ElementId, ElementId> copies = new HashMap<>();

    Copies(IdSource ids) {
        this.ids = ids;
    }

    /// From now on, references to the original lead to the copy.
    void replace(ElementId original, ElementId copy) {
        copies.put(original, copy);
    }

    /// A copy of the element will be made: references to it and to its parts lead to the copy, whichever is made first.
    void reserveIds(Element element) {
        switch (element) {
            case Entity it -> {
                replace(it.id(), new EntityId(ids.next()));
                it.constraints().forEach(constraint -> replace(constraint.id(), new ConstraintId(ids.next())));
            }
            case Mixin it -> replace(it.id(), new MixinId(ids.next()));
            case Embeddable it -> replace(it.id(), new EmbeddableId(ids.next()));
            case EnumType it -> replace(it.id(), new EnumId(ids.next()));
            case Converter it -> replace(it.id(), new ConverterId(ids.next()));
            case Group it -> replace(it.id(), new GroupId(ids.next()));
            case Connection it -> replace(it.id(), new ConnectionId(ids.next()));
            case Association it -> replace(it.id(), new AssociationId(ids.next()));
            case Diagram it -> replace(it.id(), new DiagramId(ids.next()));
        }
        if (element instanceof ClassElement type) {
            type.attributes().forEach(attribute -> replace(attribute.id(), new AttributeId(ids.next())));
            type.members().forEach(member -> replace(member.id(), new MemberId(ids.next())));
        }
    }

    boolean has(ElementId original) {
        return copies.containsKey(original);
    }

    /// The id of the copy; the id itself if there is no copy.
    @SuppressWarnings("unchecked") // an id is replaced by one of its own kind
    <K extends ElementId> K of(K id) {
        return (K) copies.getOrDefault(id, id);
    }

    /// Explicit names of the table and constraints would clash with those of the original, so the copy gets names by convention.
    Entity copy(Entity entity, String name) {
        List<TableConstraint> constraints = new ArrayList<>();
        for (TableConstraint constraint : entity.constraints()) {
            ConstraintId id = of(constraint.id());
            switch (constraint) {
                case TableConstraint.Unique it when isCopied(it.columns()) ->
                    constraints.add(new TableConstraint.Unique(id, byConvention(it.name()), all(it.columns())));
                case TableConstraint.Index it when isCopied(it.columns()) ->
                    constraints.add(new TableConstraint.Index(id, byConvention(it.name()), all(it.columns())));
                case TableConstraint.Check it -> constraints.add(new TableConstraint.Check(id, it.rule()));
                default -> {}
            }
        }
        return new Entity(of(entity.id()), name, Optional.empty(), entity.schema(), entity.comment(), entity.group().map(this::of),
                entity.mixins().stream().map(this::of).toList(), inheritance(entity), attributes(entity), entity.primaryKey(), constraints,
                entity.columnOrder().stream().filter(this::isCopied).map(this::of).toList(),
                entity.stringForm().stream().map(this::of).toList(),
                entity.softDelete(), members(entity));
    }

    private static ConstraintName byConvention(ConstraintName name) {
        return name.isByConvention() ? name : ConstraintName.byConvention();
    }

    /// A copied subclass keeps its discriminator value only if its parent is copied too.
    private Inheritance inheritance(Entity entity) {
        return switch (entity.inheritance()) {
            case Inheritance.Subclass it ->
                new Inheritance.Subclass(of(it.parent()), has(it.parent()) ? it.discriminatorValue() : Optional.empty());
            case Inheritance other -> other;
        };
    }

    Mixin copy(Mixin it, String name) {
        return new Mixin(of(it.id()), name, it.comment(), it.group().map(this::of), it.baseClass(), attributes(it), it.softDelete(),
                members(it));
    }

    Embeddable copy(Embeddable it, String name) {
        return new Embeddable(of(it.id()), name, it.comment(), it.group().map(this::of), attributes(it), members(it));
    }

    EnumType copy(EnumType it, String name) {
        return new EnumType(of(it.id()), name, it.comment(), it.group().map(this::of), it.constants());
    }

    Converter copy(Converter it, String name) {
        return new Converter(of(it.id()), name, it.comment(), it.group().map(this::of), it.javaType(), type(it.columnType()), it.imports(),
                it.toColumn(), it.toAttribute());
    }

    Group copy(Group it, String name) {
        return new Group(of(it.id()), name, it.javaPackage(), it.tint(), it.parent().map(this::of));
    }

    Connection copy(Connection it, String name) {
        return new Connection(of(it.id()), name, it.dialect(), it.url(), it.user(), it.pool(), it.logSql(), it.logPool(),
                it.flushByQuery());
    }

    Association copy(Association it) {
        return new Association(of(it.id()), end(it.owner()), end(it.inverse()), carrier(it.carrier()), it.comment());
    }

    private AssociationEnd end(AssociationEnd end) {
        return end.withType(of(end.type()))
                .withOrder(end.order().stream().map(key -> new SortKey(of(key.attribute()), key.descending())).toList());
    }

    private Carrier carrier(Carrier carrier) {
        return switch (carrier) {
            case Carrier.Columns it -> new Carrier.Columns(withoutNames(it.key()), it.identifying(), it.index().map(Copies::byConvention));
            case Carrier.JoinTable it ->
                new Carrier.JoinTable(it.schema(), Optional.empty(), withoutNames(it.ownerKey()), withoutNames(it.inverseKey()));
            case Carrier.Through it -> new Carrier.Through(of(it.entity()), of(it.toOwner()), of(it.toInverse()));
        };
    }

    private static ForeignKey withoutNames(ForeignKey key) {
        return key.withName(byConvention(key.name()));
    }

    private List<Attribute> attributes(ClassElement type) {
        return type.attributes().stream()
                .map(it -> new Attribute(of(it.id()), it.name(), type(it.type()), it.column(), it.nullable(), it.key(), it.version(),
                        it.unique().map(Copies::byConvention), it.index().map(Copies::byConvention), it.check(), it.initial(),
                        it.databaseDefault(), it.updatedNow(), it.comment()))
                .toList();
    }

    private AttributeType type(AttributeType type) {
        return switch (type) {
            case BasicType basic -> type(basic);
            case AttributeType.Embedded it -> embedded(it);
            case AttributeType.ElementCollection(AttributeType.SingleValue element, var kind, var table) ->
                new AttributeType.ElementCollection((AttributeType.SingleValue) type((AttributeType) element), kind, Optional.empty());
        };
    }

    private AttributeType.Embedded embedded(AttributeType.Embedded type) {
        Map<AttributeId, String> columns = new LinkedHashMap<>();
        type.columns().forEach((attribute, column) -> columns.put(of(attribute), column));
        return new AttributeType.Embedded(of(type.embeddable()), type.prefix(), columns);
    }

    private BasicType type(BasicType type) {
        return switch (type) {
            case BasicType.Enumerated it -> new BasicType.Enumerated(of(it.type()), it.storage());
            case BasicType.Converted it -> new BasicType.Converted(of(it.converter()));
            case BasicType.Array(BasicType element) -> new BasicType.Array(type(element));
            default -> type;
        };
    }

    private List<Member> members(ClassElement type) {
        return type.members().stream().<Member>map(member -> switch (member) {
            case Member.Code it -> new Member.Code(of(it.id()), it.name(), it.imports(), it.source());
            case Member.Hybrid it -> new Member.Hybrid(of(it.id()), it.name(), it.javaType(), it.expression(), it.query());
            case Member.HybridCondition it ->
                new Member.HybridCondition(of(it.id()), it.name(), it.parameters(), it.expression(), it.query());
            case Member.Finder it -> new Member.Finder(of(it.id()), it.name(), copied(it.by()), it.single());
            case Member.MapForm it -> new Member.MapForm(of(it.id()), it.name(), copied(it.properties()));
        }).toList();
    }

    /// Attributes are always copied, foreign keys only with their association.
    private boolean isCopied(ColumnOwner owner) {
        return owner instanceof AttributeId || has(owner);
    }

    private boolean isCopied(List<ColumnOwner> columns) {
        return columns.stream().allMatch(this::isCopied);
    }

    private List<ColumnOwner> copied(List<ColumnOwner> owners) {
        return all(owners.stream().filter(this::isCopied).toList());
    }

    private List<ColumnOwner> all(List<ColumnOwner> owners) {
        return owners.stream().map(this::of).toList();
    }
}
