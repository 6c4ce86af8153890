package dev.entitect.job.rows;

import dev.entitect.edit.TableColumns;
import dev.entitect.job.rows.SampleColumn.Choice;
import dev.entitect.job.rows.SampleColumn.Without;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SampleTable;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.sample.OwnRows;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Works out the columns that own rows may have.
final class SampleColumns {

    private final Model model;
    private final ModelIndex index;
    private final Schema schema;
    private final OwnRows written;

    SampleColumns(Model model, Schema schema, OwnRows written) {
        this.model = model;
        this.index = ModelIndex.of(model);
        this.schema = schema;
        this.written = written;
    }

    /// The columns of an entity, starting with its key and what it inherits; or those of a join table, starting with the owner's key.
    List<SampleColumn> of(SampleOwner of) {
        return switch (of) {
            case EntityId entity -> model.entities().find(entity).map(this::ofEntity).orElse(List.of());
            case AssociationId association -> schema.joinTable(association).map(table -> pair(table, association)).orElse(List.of());
        };
    }

    /// The tables that hold the rows, the topmost first; empty for an owner that the model does not have.
    List<Table> tables(SampleOwner of) {
        return switch (of) {
            case EntityId entity -> model.entities().contains(entity) ? schema.storage(entity).tables() : List.of();
            case AssociationId association -> schema.joinTable(association).stream().toList();
        };
    }

    /// The index of the table that holds the column; 0 if there is none.
    static int home(List<Table> tables, SampleColumn column) {
        return IntStream.range(0, tables.size()).filter(i -> tables.get(i).columns().containsAll(column.columns())).findFirst().orElse(0);
    }

    private List<SampleColumn> ofEntity(Entity entity) {
        List<Table> tables = tables(entity.id());
        Stream<ColumnOwner> owners = index.lineage(entity).stream().flatMap(part -> TableColumns.of(model, part.id()).stream());
        Stream<ColumnOwner> mentioned = model.samples().find(entity.id()).stream().map(SampleTable::columns).flatMap(List::stream);
        List<String> key = tables.getFirst().primaryKey().columns();
        return Stream.concat(owners.filter(owner -> !columns(tables, owner).isEmpty()), mentioned).distinct()
                .map(owner -> column(tables, owner))
                .sorted(Comparator.comparing(column -> column.columns().stream().noneMatch(it -> key.contains(it.name())))).toList();
    }

    private static List<Column> columns(List<Table> tables, ColumnOwner owner) {
        return tables.stream().map(table -> table.columnsOf(owner)).filter(columns -> !columns.isEmpty()).findFirst().orElse(List.of());
    }

    private SampleColumn column(List<Table> tables, ColumnOwner owner) {
        List<Column> columns = columns(tables, owner);
        String name = TableColumns.nameOf(model, owner);
        return switch (owner) {
            case AttributeId attribute -> new SampleColumn(Optional.of(owner), name,
                    index.attribute(attribute).map(it -> TypeSyntax.print(it.type(), model)).orElse(""),
                    columns, without(columns), columns.size() == 1 ? constants(columns.getFirst().type()) : List.of(), false);
            case AssociationId association ->
                new SampleColumn(Optional.of(owner), name, typeName(model.associations().get(association).inverse()),
                        columns, without(columns), tables.stream().flatMap(table -> table.foreignKeyOf(association).stream()).findFirst()
                                .map(this::keys).orElse(List.of()),
                        true);
        };
    }

    private List<SampleColumn> pair(Table table, AssociationId id) {
        List<AssociationEnd> ends = List.of(model.associations().get(id).owner(), model.associations().get(id).inverse());
        List<List<Column>> columns = OwnRows.pairColumns(table);
        List<SampleColumn> pair = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            AssociationEnd end = ends.get(i);
            // the property that refers to this side belongs to the other side
            String name = ends.get(1 - i).role().orElseGet(() -> typeName(end));
            List<String> names = columns.get(i).stream().map(Column::name).toList();
            // a foreign key cannot refer to a hierarchy whose rows are spread over several tables
            List<Choice> keys = table.foreignKeys().stream().filter(key -> key.columns().equals(names)).findFirst().map(this::keys)
                    .orElse(List.of());
            pair.add(new SampleColumn(Optional.empty(), name, typeName(end), columns.get(i), Without.NULL, keys, true));
        }
        return pair;
    }

    private String typeName(AssociationEnd end) {
        return model.findClass(end.type()).map(ClassElement::name).orElse("");
    }

    private static Without without(List<Column> columns) {
        if (columns.stream().allMatch(Column::isIdentity)) {
            return Without.COUNTED;
        }
        return columns.stream().allMatch(column -> column.databaseDefault().isPresent() || isFlag(column)) ? Without.DEFAULT : Without.NULL;
    }

    /// Unless it says otherwise, a row has not been deleted.
    private static boolean isFlag(Column column) {
        return column.role() instanceof ColumnRole.DeletionMark mark && mark.notDeletedValue().isPresent();
    }

    private List<Choice> constants(BasicType type) {
        return switch (type) {
            case BasicType.BooleanType bool -> Stream.of("true", "false").map(text -> new Choice(text, text)).toList();
            case BasicType.Enumerated it ->
                model.enums().get(it.type()).constants().stream().map(EnumType.Constant::name).map(text -> new Choice(text, text)).toList();
            default -> List.of();
        };
    }

    /// The keys of all rows that a foreign key can refer to, each labelled with the first text of its row.
    private List<Choice> keys(Table.ForeignKey foreignKey) {
        List<Choice> keys = new ArrayList<>();
        for (OwnRows.Part part : written.referredBy(foreignKey)) {
            List<List<String>> values = part.values(foreignKey.referencedColumns());
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).stream().allMatch(Objects::nonNull)) {
                    String key = String.join(",", values.get(i));
                    keys.add(new Choice(key, firstText(part.sample(), i).map(text -> key + "  " + text).orElse(key)));
                }
            }
        }
        return keys;
    }

    private Optional<String> firstText(SampleTable sample, int row) {
        List<Optional<String>> cells = sample.rows().get(row);
        for (int i = 0; i < sample.columns().size() && i < cells.size(); i++) {
            boolean text = sample.columns().get(i) instanceof AttributeId id
                    && index.attribute(id).filter(it -> it.type() instanceof BasicType.Text && !it.partOfKey()).isPresent();
            if (text && cells.get(i).isPresent()) {
                return cells.get(i);
            }
        }
        return Optional.empty();
    }
}
