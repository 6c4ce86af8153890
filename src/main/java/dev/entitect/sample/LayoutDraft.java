package dev.entitect.sample;

import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The layout of one table while it is worked out.
final class LayoutDraft {

    private static final double LOW_NULL_PROBABILITY = 0.15;
    private static final double HIGH_NULL_PROBABILITY = 0.5;

    /// What the drafts of all tables of a model share.
    ///
    /// @param existing the own rows
    /// @param warnings receives a warning for each unsupported check
    /// @param counters counters of numbered keys, by root entity and column
    record Shared(ModelIndex index, Schema schema, ValueChoice values, ExistingRows existing, List<String> warnings,
            Map<String, Cell.Counter> counters) {

        /// The column as its class declares it, which may require a value where a shared table cannot.
        Optional<Column> declared(Column column) {
            return column.origin() instanceof ColumnOwner owner
                    ? schema.declared(owner).stream().filter(it -> it.name().equals(column.name()) && it.path().equals(column.path()))
                            .findFirst()
                    : Optional.empty();
        }
    }

    private final Shared shared;
    private final Table table;
    private final Entity subject;
    private final Layout.Source source;
    final List<Column> columns;
    private final TableChecks checks;
    final List<Cell> cells = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<UniqueSet> uniques = new ArrayList<>();

    /// @param subject the entity that the rows belong to, or own
    LayoutDraft(Shared shared, Table table, Entity subject, Layout.Source source) {
        this.shared = shared;
        this.table = table;
        this.subject = subject;
        this.source = source;
        Map<String, Column> byName = new LinkedHashMap<>();
        table.columns().forEach(column -> byName.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column));
        this.columns = List.copyOf(byName.values());
        this.checks = TableChecks.of(table);
        checks.unsupported().forEach(sql -> shared.warnings.add(
                "The check \"" + sql + "\" of " + table.name() + " is not understood: the database may reject generated rows."));
        Set<List<String>> added = new LinkedHashSet<>();
        if (!table.primaryKey().columns().isEmpty() && added.add(table.primaryKey().columns())) {
            uniques.add(new UniqueSet(positions(table.primaryKey().columns()), table.primaryKey().columns(), true));
        }
        table.uniques().stream().map(Table.Unique::columns).filter(names -> !names.isEmpty() && added.add(names))
                .forEach(names -> uniques.add(new UniqueSet(positions(names), names, false)));
        columns.forEach(column -> cells.add(null));
    }

    int[] positions(List<String> names) {
        return names.stream().mapToInt(this::position).toArray();
    }

    private int position(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(table.name() + " has no column \"" + name + "\"");
    }

    /// @param column   position of a column that refers to the entity's key
    /// @param fallback the part to assume if the key has no column of that name
    int part(EntityId entity, int column, int fallback) {
        int part = shared.schema.table(shared.index.root(shared.index.model().entities().get(entity)).id()).primaryKey().columns()
                .indexOf(columns.get(column).refersTo().orElse(""));
        return part < 0 ? fallback : part;
    }

    void reference(EntityId target, List<Integer> positions, boolean nullable) {
        int[] own = positions.stream().mapToInt(Integer::intValue).toArray();
        int[] parts = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            parts[i] = part(target, own[i], i);
            cells.set(own[i], new Cell.Referring(references.size()));
        }
        boolean selfReferencing = shared.schema.find(target).filter(table::equals).isPresent();
        references.add(new Reference(target, own, parts, nullable, selfReferencing));
    }

    Layout layout(int[] key, Map<EntityId, Layout.OfClass> ofClass, Map<EntityId, String> marks) {
        Map<AssociationId, List<Integer>> referring = new LinkedHashMap<>();
        int given = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            switch (column.role()) {
                case ColumnRole.ForeignKey foreignKey ->
                    referring.computeIfAbsent((AssociationId) column.origin(), id -> new ArrayList<>()).add(i);
                case ColumnRole.Reference toOwner -> cells.set(i, new Cell.Given(part(subject.id(), i, given++)));
                case ColumnRole.Discriminator discriminator -> cells.set(i, new Cell.Discriminator());
                case ColumnRole.DeletionMark mark -> cells.set(i, new Cell.Constant(mark.notDeletedValue().orElse(null)));
                case ColumnRole.Value value -> {}
                case ColumnRole.Key ownKey -> {}
                case ColumnRole.Position position -> {}
            }
        }
        referring.forEach((association, positions) -> reference(
                (EntityId) shared.index.model().associations().get(association).inverse().type(), positions,
                positions.stream().allMatch(i -> shared.declared(columns.get(i)).orElse(columns.get(i)).nullable())));
        for (int i = 0; i < columns.size(); i++) {
            if (cells.get(i) == null) {
                cells.set(i, value(i));
            }
        }
        List<Layout.Pair> pairs = checks.pairs().stream()
                .map(pair -> new Layout.Pair(position(pair.column()), pair.operator(), position(pair.than()))).toList();
        return new Layout(table, subject.id(), source, columns, List.copyOf(cells), List.copyOf(references), key, List.copyOf(uniques),
                ofClass, pairs, marks);
    }

    private Cell value(int position) {
        Column column = columns.get(position);
        if (isNumbered(column)) {
            BigDecimal max = column.type() instanceof BasicType.IntegerType integer
                    ? ValueChoice.capacity(integer)
                    : BigDecimal.valueOf(Long.MAX_VALUE);
            return new Cell.Numbered(
                    shared.counters.computeIfAbsent(shared.index.root(subject).id() + " " + column.name(), name -> new Cell.Counter()),
                    max);
        }
        Optional<Attribute> attribute = column.path().isEmpty()
                ? attribute(column.origin())
                : shared.index.attribute(column.path().getLast());
        return ordinal(position).orElseGet(() -> generated(column, attribute));
    }

    private Optional<Attribute> attribute(ElementId origin) {
        return origin instanceof AttributeId id ? shared.index.attribute(id) : Optional.empty();
    }

    private boolean isNumbered(Column column) {
        boolean isInteger = column.type() instanceof BasicType.IntegerType
                || column.type() instanceof BasicType.Decimal decimal && decimal.scale() == 0;
        boolean generated = column.generation()
                .filter(it -> !(it instanceof IdGeneration.Assigned) && !(it instanceof IdGeneration.RandomUuid)).isPresent();
        return isInteger && (generated || source == Layout.Source.COUNT && table.primaryKey().columns().equals(List.of(column.name())));
    }

    private Optional<Cell> ordinal(int position) {
        boolean isInteger = columns.get(position).type() instanceof BasicType.IntegerType;
        if (!isInteger || checks.of(columns.get(position).name()) != Limits.NONE) {
            return Optional.empty();
        }
        return uniques.stream().map(UniqueSet::columns).filter(set -> isOrdinal(set, position)).findFirst().map(set -> {
            int[] others = Arrays.stream(set).filter(other -> other != position).toArray();
            return new Cell.Ordinal(others, source == Layout.Source.OWNER_ROWS ? 0 : 1);
        });
    }

    private boolean isOrdinal(int[] set, int position) {
        return set.length > 1
                && Arrays.stream(set).allMatch(
                        other -> other == position || cells.get(other) instanceof Cell.Referring || cells.get(other) instanceof Cell.Given)
                && Arrays.stream(set).anyMatch(other -> other == position);
    }

    private Cell generated(Column column, Optional<Attribute> attribute) {
        String property = attribute.map(Attribute::name).orElse(column.name());
        boolean collected = source == Layout.Source.OWNER_ROWS && column.path().isEmpty();
        ValueChoice.ColumnContext context = new ValueChoice.ColumnContext(subject.name(), collected ? column.name() : property,
                column.type(),
                checks.of(column.name()), attribute,
                column.type() instanceof BasicType.Converted ? shared.existing.values(table, column.name()) : List.of());
        boolean rarelySet = column.name().matches("(?i).*(deleted|removed|cancel+ed|closed|returned|expire[sd]|archived|ended).*");
        return new Cell.Generated(shared.values.of(context), rarelySet ? HIGH_NULL_PROBABILITY : LOW_NULL_PROBABILITY);
    }
}
