package dev.entitect.edit;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Element;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Copies of elements, with ids of their own down to the last part. A copied class has no associations: those belong to two.
public final class Duplicates {

    private final IdSource ids;
    private final Map<AttributeId, AttributeId> copies = new HashMap<>();

    private Duplicates(IdSource ids) {
        this.ids = ids;
    }

    /// @return empty for what is not copied: associations and diagrams
    public static Optional<Element> of(Model model, ElementId id, IdSource ids) {
        return model.find(id).flatMap(element -> new Duplicates(ids).copy(model, element));
    }

    private Optional<Element> copy(Model model, Element element) {
        String name = Names.unique(Elements.name(model, element.id()) + "Copy", Names.types(model));
        return Optional.ofNullable(switch (element) {
            case Entity it -> copy(it, name);
            case Mixin it -> new Mixin(new MixinId(ids.next()), name, it.comment(), it.group(), it.baseClass(), attributes(it), it.softDelete(), members(it));
            case Embeddable it -> new Embeddable(new EmbeddableId(ids.next()), name, it.comment(), it.group(), attributes(it), members(it));
            case EnumType it -> new EnumType(new EnumId(ids.next()), name, it.comment(), it.group(), it.constants());
            case Converter it -> new Converter(new ConverterId(ids.next()), name, it.comment(), it.group(), it.javaType(), it.columnType(), it.imports(), it.toColumn(), it.toAttribute());
            case Group it -> new Group(new GroupId(ids.next()), it.name() + " copy", it.javaPackage(), it.tint(), it.parent());
            case Connection it -> new Connection(new ConnectionId(ids.next()), it.name() + " copy", it.dialect(), it.url(), it.user(), it.pool(), it.logSql(), it.logPool(),
                    it.flushByQuery());
            default -> null;
        });
    }

    /// Names of its own for table and constraints would meet those of the original: the copy has the ones by convention.
    private Entity copy(Entity entity, String name) {
        List<Attribute> attributes = attributes(entity);
        List<TableConstraint> constraints = new ArrayList<>();
        for (TableConstraint constraint : entity.constraints()) {
            ConstraintId id = new ConstraintId(ids.next());
            switch (constraint) {
                case TableConstraint.Unique it when isOwn(it.columns()) -> constraints.add(new TableConstraint.Unique(id, it.name(), owners(it.columns())));
                case TableConstraint.Index it when isOwn(it.columns()) -> constraints.add(new TableConstraint.Index(id, it.name(), owners(it.columns())));
                case TableConstraint.Check it -> constraints.add(new TableConstraint.Check(id, it.rule()));
                default -> { }
            }
        }
        return new Entity(new EntityId(ids.next()), name, Optional.empty(), entity.schema(), entity.comment(), entity.group(), entity.mixins(),
                entity.inheritance() instanceof Inheritance.Root ? new Inheritance.None() : entity.inheritance(), attributes, entity.primaryKey(), constraints,
                List.of(), entity.stringForm().stream().map(id -> copies.getOrDefault(id, id)).toList(), entity.softDelete(), members(entity));
    }

    private List<Attribute> attributes(ClassElement type) {
        return type.attributes().stream().map(it -> {
            AttributeId id = new AttributeId(ids.next());
            copies.put(it.id(), id);
            return new Attribute(id, it.name(), it.type(), it.column(), it.nullable(), it.key(), it.version(), it.unique(), it.index(), it.check(), it.initial(),
                    it.databaseDefault(), it.updatedNow(), it.comment());
        }).toList();
    }

    private List<Member> members(ClassElement type) {
        return type.members().stream().<Member>map(member -> {
            MemberId id = new MemberId(ids.next());
            return switch (member) {
                case Member.Code it -> new Member.Code(id, it.name(), it.imports(), it.source());
                case Member.Hybrid it -> new Member.Hybrid(id, it.name(), it.javaType(), it.expression(), it.query());
                case Member.HybridCondition it -> new Member.HybridCondition(id, it.name(), it.parameters(), it.expression(), it.query());
                case Member.Finder it -> new Member.Finder(id, it.name(), owners(it.by()), it.single());
                case Member.MapForm it -> new Member.MapForm(id, it.name(), owners(it.properties()));
            };
        }).toList();
    }

    private static boolean isOwn(List<ColumnOwner> columns) {
        return columns.stream().noneMatch(AssociationId.class::isInstance);
    }

    private List<ColumnOwner> owners(List<ColumnOwner> owners) {
        return owners.stream().filter(owner -> owner instanceof AttributeId).map(AttributeId.class::cast).<ColumnOwner>map(id -> copies.getOrDefault(id, id)).toList();
    }
}
