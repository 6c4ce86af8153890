package dev.entitect.schema;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The catalogue of a database in which Hibernate has created the schema of a model. It matches what a reader of that database would find,
/// except that names are those of the model and the default schema is empty. Constraints that Hibernate cannot name have no name.
final class SchemaCatalogue {

    private final ModelIndex index;
    private final Dialect dialect;
    private final ColumnTypes types;
    private final ColumnDefaults defaults;
    private final ColumnDefaults dialectDefaults;

    SchemaCatalogue(ModelIndex index, Dialect dialect) {
        Model model = index.model();
        this.index = index;
        this.dialect = dialect;
        this.types = new ColumnTypes(model, dialect);
        this.defaults = new ColumnDefaults(model);
        this.dialectDefaults = new ColumnDefaults(model, Set.of(dialect));
    }

    Catalogue of(Schema schema) {
        List<Catalogue.Table> tables = schema.tables().stream().map(this::table)
                .sorted(Comparator.comparing(Catalogue.Table::schema).thenComparing(Catalogue.Table::name)).toList();
        return new Catalogue(tables.stream().map(Catalogue.Table::schema).distinct().toList(), tables, List.of(), sequences(schema),
                enumTypes(schema));
    }

    private String schema(Optional<String> name) {
        return name.filter(text -> dialect.has(Feature.SCHEMAS)).orElse("");
    }

    private Catalogue.Table table(Table table) {
        boolean commented = dialect.has(Feature.COMMENTS) && table.origin() instanceof EntityId;
        Table.PrimaryKey key = table.primaryKey();
        return new Catalogue.Table(schema(table.schema()), table.name(), comment(table.comment()).filter(text -> commented),
                table.columns().stream().map(column -> column(table, column)).toList(),
                key.columns().isEmpty() ? Optional.empty() : Optional.of(new Catalogue.Key(key.name(), key.columns())),
                byName(table.uniques().stream().map(SchemaCatalogue::unique), Catalogue.Key::name),
                byName(table.indexes().stream()
                        .map(it -> Catalogue.Index.of(it.name(), false, it.columns().toArray(String[]::new))), Catalogue.Index::name),
                byName(table.foreignKeys().stream().map(this::foreignKey), Catalogue.ForeignKey::name),
                byName(table.checks().stream().map(it -> new Catalogue.Check(it.name(), it.sql())), Catalogue.Check::name));
    }

    private static <T> List<T> byName(Stream<T> parts, Function<T, String> name) {
        return parts.sorted(Comparator.comparing(name)).toList();
    }

    /// Hibernate offers no way to name the constraint that a one-to-one association implies.
    private static Catalogue.Key unique(Table.Unique unique) {
        return new Catalogue.Key(unique.origin() instanceof AssociationId ? "" : unique.name(), unique.columns());
    }

    private Catalogue.ForeignKey foreignKey(Table.ForeignKey key) {
        return new Catalogue.ForeignKey(key.name(), key.columns(), schema(key.referencedSchema()), key.referencedTable(),
                key.referencedColumns(),
                action(key.onDelete()), action(key.onUpdate()));
    }

    private static String action(ReferentialAction action) {
        return action.name().replace('_', ' ');
    }

    private Catalogue.Column column(Table table, Column column) {
        return new Catalogue.Column(column.name(), type(column), column.nullable(), column.databaseDefault()
                .map(value -> (column.type() instanceof BasicType.Json ? dialectDefaults : defaults).of(column.type(), value)),
                Optional.empty(), isNumbered(table, column), comment(column.comment()).filter(text -> dialect.has(Feature.COMMENTS)));
    }

    /// SQLite numbers every single-column key of the type INTEGER, which Hibernate uses for all keys that the database has to number.
    private boolean isNumbered(Table table, Column column) {
        return column.isIdentity() || dialect == Dialect.SQLITE && table.primaryKey().columns().equals(List.of(column.name()))
                && types.of(column.type()).equals(dialect.types().integer());
    }

    private String type(Column column) {
        return dialect == Dialect.SQLITE && column.isIdentity() ? dialect.types().integer() : types.of(column.type());
    }

    private static Optional<String> comment(String text) {
        return Optional.of(text).filter(it -> !it.isBlank());
    }

    private List<Catalogue.Sequence> sequences(Schema schema) {
        if (!dialect.has(Feature.SEQUENCES)) {
            return List.of();
        }
        MixinForms mixins = new MixinForms(index.model());
        List<Catalogue.Sequence> sequences = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                if (column.generation().orElse(null) instanceof IdGeneration.Sequence sequence) {
                    sequences.add(new Catalogue.Sequence("", SequenceNames.of(index, mixins, table, column, sequence), 1,
                            sequence.allocationSize()));
                }
            }
        }
        return sequences.stream().distinct().sorted(Comparator.comparing(Catalogue.Sequence::name)).toList();
    }

    private List<Catalogue.EnumType> enumTypes(Schema schema) {
        if (dialect != Dialect.POSTGRESQL) {
            return List.of();
        }
        return schema.tables().stream().flatMap(table -> table.columns().stream()).map(Column::type)
                .filter(BasicType.Enumerated.class::isInstance).map(BasicType.Enumerated.class::cast)
                .filter(type -> type.storage() == BasicType.Enumerated.Storage.NATIVE).distinct()
                .map(type -> new Catalogue.EnumType("", types.of(type), index.model().enums().get(type.type()).constants().stream()
                        .map(constant -> constant.name()).sorted().toList()))
                .toList();
    }
}
