package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Diagram;
import dev.entitect.model.Entity;
import dev.entitect.model.IdMap;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SampleTable;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.view.Placement;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Naming;
import dev.entitect.naming.Words;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reconnects associations, and turns join tables into association entities and back, keeping table, columns and rows.
public final class AssociationEdits {

    /// Distance of the new box below the midpoint between the two others, in world pixels.
    private static final int BELOW = 96;
    private static final int GRID = 8;

    private AssociationEdits() {}

    /// The ids of the new association entity and its two associations.
    public record Between(EntityId entity, AssociationId toOwner, AssociationId toInverse) {

        public static Between of(IdSource ids) {
            return new Between(new EntityId(ids.next()), new AssociationId(ids.next()), new AssociationId(ids.next()));
        }
    }

    /// Why an end cannot be reconnected to another class; empty if it can.
    ///
    /// @param owner whether it is the owning end, which may also be at a mixin
    public static Optional<String> whyNotReconnect(Model model, AssociationId id, boolean owner, NodeId target) {
        Optional<Association> association = model.associations().find(id);
        boolean fits = target instanceof EntityId || owner && target instanceof MixinId;
        if (association.isEmpty() || !fits) {
            return Optional.of("Only entities" + (owner ? " and mixins" : "") + " can have associations");
        }
        if (association.get().carrier() instanceof Carrier.Through) {
            return Optional.of("This association goes through an association entity: reconnect the associations of that entity");
        }
        boolean pairs = association.get().carrier() instanceof Carrier.JoinTable;
        return pairs && target instanceof MixinId ? Optional.of("A mixin cannot have a join table") : Optional.empty();
    }

    /// Reconnects an end of an association to another class. References to its column in the previous class are removed, and so is its
    /// manual route. Does nothing if there is a [#whyNotReconnect].
    public static Edit reconnect(AssociationId id, boolean owner, ClassId target) {
        return new Edit("Reconnect association", model -> {
            if (whyNotReconnect(model, id, owner, target).isPresent()) {
                return model;
            }
            Association association = model.associations().get(id);
            AssociationEnd end = owner ? association.owner() : association.inverse();
            if (end.type().equals(target)) {
                return model;
            }
            Optional<String> role = end.role().map(name -> NameValidation.unique(name, NameValidation.properties(model, target)));
            AssociationEnd moved = end.withType(target).withRole(role);
            Model result = model.with(owner ? association.withOwner(moved) : association.withInverse(moved));
            result = owner ? withoutColumn(result, end.type(), id) : withoutOrder(result, id);
            for (Diagram diagram : result.diagrams()) {
                result = result.with(diagram.withRoutes(diagram.routes().without(id)));
            }
            return result.withSamples(result.samples().without(id));
        });
    }

    private static Model withoutColumn(Model model, ClassId previous, AssociationId id) {
        Model result = withoutOrder(model, id);
        ClassElement type = result.findClass(previous).orElseThrow();
        result = result.with(type.withMembers(type.members().stream().map(member -> without(member, id)).toList()));
        if (previous instanceof EntityId entity) {
            Entity it = result.entities().get(entity);
            result = result.with(it.withColumnOrder(it.columnOrder().stream().filter(column -> !column.equals(id)).toList())
                    .withConstraints(it.constraints().stream().filter(constraint -> !columns(constraint).contains(id)).toList()));
        }
        IdMap<SampleOwner, SampleTable> samples = result.samples();
        for (SampleTable table : result.samples()) {
            int column = table.columns().indexOf(id);
            if (column >= 0) {
                samples = samples.with(table.of(), without(table, column));
            }
        }
        return result.withSamples(samples);
    }

    private static Member without(Member member, AssociationId id) {
        return switch (member) {
            case Member.Finder it ->
                new Member.Finder(it.id(), it.name(), it.by().stream().filter(property -> !property.equals(id)).toList(), it.single());
            case Member.MapForm it ->
                new Member.MapForm(it.id(), it.name(), it.properties().stream().filter(property -> !property.equals(id)).toList());
            default -> member;
        };
    }

    /// Sort keys are attributes of the class at the other end.
    private static Model withoutOrder(Model model, AssociationId id) {
        Association association = model.associations().get(id);
        return model.with(
                association.withOwner(association.owner().withOrder(List.of())).withInverse(association.inverse().withOrder(List.of())));
    }

    private static List<ColumnOwner> columns(TableConstraint constraint) {
        return switch (constraint) {
            case TableConstraint.Unique it -> it.columns();
            case TableConstraint.Index it -> it.columns();
            case TableConstraint.Check it -> List.of();
        };
    }

    private static SampleTable without(SampleTable table, int column) {
        List<ColumnOwner> columns = new ArrayList<>(table.columns());
        columns.remove(column);
        return new SampleTable(table.of(), columns, table.rows().stream().map(row -> {
            List<Optional<String>> cells = new ArrayList<>(row);
            cells.remove(column);
            return cells;
        }).toList());
    }

    /// Turns the join table of a many-to-many association into an association entity: its primary key consists of the two foreign keys, and
    /// it can have attributes of its own (SQLAlchemy: association object). Does nothing to other associations.
    public static Edit convertToEntity(AssociationId id, Between between) {
        return new Edit("Convert to association entity", model -> model.associations().find(id)
                .filter(association -> association.carrier() instanceof Carrier.JoinTable && association.owner().type() instanceof EntityId)
                .map(association -> withEntity(model, association, between)).orElse(model));
    }

    private static Model withEntity(Model model, Association association, Between between) {
        Carrier.JoinTable carrier = (Carrier.JoinTable) association.carrier();
        Table before = Schema.of(model).joinTable(association.id()).orElseThrow();
        String name = NameValidation.unique(name(model, association), NameValidation.types(model));
        boolean conventional = new Naming(model.settings().naming()).table(name).equals(before.name());
        Entity entity = Entity.of(between.entity(), name).withTable(conventional ? Optional.empty() : Optional.of(before.name()))
                .withSchema(carrier.schema());
        Set<String> roles = new HashSet<>();
        Model result = model.with(entity)
                .with(association.withCarrier(new Carrier.Through(between.entity(), between.toOwner(), between.toInverse())))
                .with(toEnd(model, between.toOwner(), between.entity(), name, association.owner(), association.inverse(),
                        association.isLoop(), carrier.ownerKey(), roles));
        result = result.with(toEnd(result, between.toInverse(), between.entity(), name, association.inverse(), association.owner(),
                association.isLoop(), carrier.inverseKey(), roles));
        // the column order of a join table, whatever the ids are
        result = result.with(result.entities().get(between.entity()).withColumnOrder(List.of(between.toOwner(), between.toInverse())));
        result = keepColumnNames(result, between, before);
        return placed(withRows(result, association.id(), between), association, between.entity());
    }

    private static String name(Model model, Association association) {
        if (association.isLoop()) {
            String role = association.owner().role().or(() -> association.inverse().role()).orElse("link");
            return JavaNames.toLegal(Words.capitalised(Words.singular(role)));
        }
        return typeName(model, association.owner().type()) + typeName(model, association.inverse().type());
    }

    /// @param end the end that the association entity refers to
    private static Association toEnd(Model model, AssociationId id, EntityId entity, String name, AssociationEnd end, AssociationEnd other,
            boolean loop, ForeignKey key,
            Set<String> roles) {
        String target = typeName(model, end.type());
        String preferred = loop ? Words.singular(other.role().orElse(target)) : target;
        String role = NameValidation.unique(JavaNames.toLegal(Words.decapitalised(preferred)), roles);
        roles.add(role);
        String collection = NameValidation.unique(JavaNames.toLegal(Words.plural(Words.decapitalised(name))),
                NameValidation.properties(model, end.type()));
        return new Association(id, AssociationEnd.of(entity, role, Multiplicity.ZERO_OR_MORE),
                AssociationEnd.of(end.type(), collection, Multiplicity.EXACTLY_ONE),
                new Carrier.Columns(key, true, Optional.empty()), "");
    }

    /// If the naming convention gives an entity other names than a join table, the present names become explicit ones.
    private static Model keepColumnNames(Model model, Between between, Table before) {
        Model result = model;
        Table after = Schema.of(model).table(between.entity());
        for (Table.ForeignKey was : before.foreignKeys()) {
            AssociationId id = was.inverse() ? between.toInverse() : between.toOwner();
            Association toEnd = result.associations().get(id);
            if (!after.columnsOf(id).stream().map(Column::name).toList().equals(was.columns())) {
                Carrier.Columns columns = (Carrier.Columns) toEnd.carrier();
                result = result
                        .with(toEnd.withCarrier(new Carrier.Columns(columns.key().withColumns(was.columns()), true, columns.index())));
            }
        }
        return result;
    }

    private static Model withRows(Model model, AssociationId id, Between between) {
        return model.samples().find(id).map(rows -> model.withSamples(model.samples().without(id)
                .with(between.entity(), new SampleTable(between.entity(), List.of(between.toOwner(), between.toInverse()), rows.rows()))))
                .orElse(model);
    }

    private static Model placed(Model model, Association association, EntityId entity) {
        Model result = model;
        for (Diagram diagram : model.diagrams()) {
            Optional<Placement> owner = diagram.nodes().find(association.owner().type());
            Optional<Placement> inverse = diagram.nodes().find(association.inverse().type());
            if (owner.isPresent() && inverse.isPresent()) {
                int x = association.isLoop() ? owner.get().x() + 4 * BELOW : (owner.get().x() + inverse.get().x()) / 2;
                int y = association.isLoop() ? owner.get().y() : Math.max(owner.get().y(), inverse.get().y()) + 2 * BELOW;
                result = result.with(diagram.withNode(Placement.at(entity, x / GRID * GRID, y / GRID * GRID)));
            }
        }
        return result;
    }

    /// Why [#convertToJoinTable] would lose data; empty if it would not.
    public static Optional<String> obstacle(Model model, AssociationId id) {
        return through(model, id).flatMap(through -> model.entities().find(through.entity()).flatMap(entity -> {
            ModelIndex index = ModelIndex.of(model);
            boolean hasOwnContent = !entity.attributes().isEmpty() || !entity.mixins().isEmpty() || !entity.members().isEmpty()
                    || !entity.constraints().isEmpty()
                    || index.references(entity.id()).stream().map(ModelIndex.Reference::association).map(Association::id)
                            .anyMatch(other -> !other.equals(through.toOwner()) && !other.equals(through.toInverse()));
            return hasOwnContent
                    ? Optional.of(entity.name() + " has more than the two foreign keys: remove what a join table cannot store "
                            + "first")
                    : Optional.empty();
        }));
    }

    /// Turns the association entity back into a join table. Does nothing while it has more than the two foreign keys.
    public static Edit convertToJoinTable(AssociationId id) {
        return new Edit("Convert to join table", model -> obstacle(model, id).isPresent()
                ? model
                : through(model, id).map(through -> withJoinTable(model, model.associations().get(id), through)).orElse(model));
    }

    private static Model withJoinTable(Model model, Association association, Carrier.Through through) {
        Entity entity = model.entities().get(through.entity());
        Table before = Schema.of(model).table(through.entity());
        Carrier.JoinTable carrier = new Carrier.JoinTable(entity.schema(), Optional.of(before.name()), key(model, through.toOwner()),
                key(model, through.toInverse()));
        Model result = model.with(association.withCarrier(carrier));
        Optional<SampleTable> rows = model.samples().find(entity.id())
                .filter(table -> table.columns().equals(List.of(through.toOwner(), through.toInverse())));
        result = result.without(through.toOwner()).without(through.toInverse()).without(entity.id())
                .withSamples(model.samples().without(entity.id()));
        IdMap<SampleOwner, SampleTable> samples = result.samples();
        result = rows.isPresent()
                ? result.withSamples(samples.with(association.id(), new SampleTable(association.id(), List.of(), rows.get().rows())))
                : result;
        Table after = Schema.of(result).joinTable(association.id()).orElseThrow();
        return result.with(association.withCarrier(new Carrier.JoinTable(carrier.schema(), carrier.table(),
                withColumnsOf(carrier.ownerKey(), before, through.toOwner(), after, false),
                withColumnsOf(carrier.inverseKey(), before, through.toInverse(), after, true))));
    }

    private static ForeignKey withColumnsOf(ForeignKey key, Table before, AssociationId toEnd, Table after, boolean inverse) {
        List<String> was = before.columnsOf(toEnd).stream().map(Column::name).toList();
        List<String> is = after.foreignKeys().stream().filter(it -> it.inverse() == inverse).findFirst().map(Table.ForeignKey::columns)
                .orElse(List.of());
        return was.equals(is) ? key : key.withColumns(was);
    }

    private static ForeignKey key(Model model, AssociationId toEnd) {
        return model.associations().find(toEnd).map(Association::carrier).filter(Carrier.Columns.class::isInstance)
                .map(Carrier.Columns.class::cast)
                .map(Carrier.Columns::key).orElse(ForeignKey.byConvention());
    }

    private static Optional<Carrier.Through> through(Model model, AssociationId id) {
        return model.associations().find(id).map(Association::carrier).filter(Carrier.Through.class::isInstance)
                .map(Carrier.Through.class::cast);
    }

    private static String typeName(Model model, ClassId id) {
        return model.findClass(id).map(ClassElement::name).orElse("");
    }
}
