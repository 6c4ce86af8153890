package dev.entitect.ui.inspector;

import dev.entitect.edit.Elements;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Embeddable;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.AttributeType.ElementCollection;
import dev.entitect.model.type.AttributeType.ElementCollection.Collection;
import dev.entitect.model.type.AttributeType.Embedded;
import dev.entitect.model.type.AttributeType.SingleValue;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Naming;
import dev.entitect.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// The fields of an attribute's type; a type parameter is shown only for the types that have it.
final class TypeFields {

    private final FormContext context;
    private final Form<Attribute> form;

    private enum Container {
        ONE("None (single value)"), ARRAY("Array"), SET("Set (collection table)"), LIST("List (collection table)");

        private final String words;

        Container(String words) {
            this.words = words;
        }

        static Container of(AttributeType type) {
            return switch (type) {
                case BasicType.Array it -> ARRAY;
                case ElementCollection it -> it.collection() == Collection.SET ? SET : LIST;
                default -> ONE;
            };
        }
    }

    TypeFields(FormContext context, Form<Attribute> form) {
        this.context = context;
        this.form = form;
    }

    void add() {
        typeField();
        form.choice("Collection",
                Hints.of("Whether the attribute has one value or several, in an array column or in a collection table.",
                        "@ElementCollection", "ARRAY"),
                List.of(Container.values()),
                container -> container.words, it -> Container.of(it.type()), (it, container) -> it.withType(in(it.type(), container)));
        number("Length", Hints.of("In characters.", "@Column(length)", "String(length)"), BasicType.Text.class, BasicType.Text::length,
                (type, length) -> new BasicType.Text(length, type.national()));
        nationalCheck(BasicType.Text.class, BasicType.Text::national, (type, on) -> new BasicType.Text(type.length(), on));
        nationalCheck(BasicType.LongText.class, BasicType.LongText::national, (type, on) -> new BasicType.LongText(on));
        number("Precision", Hints.of("Total number of digits.", "@Column(precision)", "Numeric(precision)"), BasicType.Decimal.class,
                BasicType.Decimal::precision,
                (type, digits) -> new BasicType.Decimal(digits, type.scale()));
        number("Scale", Hints.of("Number of digits after the decimal point.", "@Column(scale)", "Numeric(scale)"), BasicType.Decimal.class,
                BasicType.Decimal::scale,
                (type, digits) -> new BasicType.Decimal(type.precision(), digits));
        form.choice("Time zone", Hints.of("Local date and time, an instant, or an instant with its UTC offset.",
                "LocalDateTime, Instant, OffsetDateTime", "DateTime(timezone)"), List.of(BasicType.DateTime.Zone.values()),
                TypeFields::words,
                it -> single(it, BasicType.DateTime.class).map(BasicType.DateTime::zone).orElse(BasicType.DateTime.Zone.NONE),
                (it, zone) -> withSingle(it, new BasicType.DateTime(zone))).when(has(BasicType.DateTime.class));
        form.text("Length", Hints.of("In bytes; leave empty for any length.", "@Column(length), @Lob", "LargeBinary(length)"),
                it -> single(it, BasicType.Binary.class).flatMap(BasicType.Binary::length).map(String::valueOf).orElse(""),
                it -> "any length",
                (it, text) -> withSingle(it, new BasicType.Binary(Texts.optional(text).map(Form::number))))
                .when(has(BasicType.Binary.class));
        form.text("Java type",
                Hints.of("Qualified name of the record that the JSON is mapped to; leave empty for a map.", "@JdbcTypeCode(SqlTypes.JSON)",
                        "JSON"),
                it -> single(it, BasicType.Json.class).flatMap(BasicType.Json::javaType).orElse(""), it -> "java.util.Map",
                (it, text) -> withSingle(it, new BasicType.Json(Texts.optional(text)))).when(has(BasicType.Json.class));
        form.choice("Stored as",
                Hints.of("Storing the position breaks when constants are reordered.", "@Enumerated, @JdbcTypeCode(NAMED_ENUM)",
                        "Enum(native_enum)"),
                List.of(BasicType.Enumerated.Storage.values()), TypeFields::words,
                it -> single(it, BasicType.Enumerated.class).map(BasicType.Enumerated::storage).orElse(BasicType.Enumerated.Storage.NAME),
                (it, storage) -> withSingle(it,
                        new BasicType.Enumerated(single(it, BasicType.Enumerated.class).orElseThrow().type(), storage)))
                .when(has(BasicType.Enumerated.class));
        embedded();
        form.text("Collection table",
                Hints.of("Table of the values; leave empty to use the naming convention.", "@CollectionTable(name)", ""),
                it -> collection(it).flatMap(ElementCollection::table).orElse(""), this::conventionalTable,
                (it, text) -> it.withType(collection(it)
                        .<AttributeType>map(type -> new ElementCollection(type.element(), type.collection(), Texts.optional(text)))
                        .orElse(it.type())))
                .when(it -> collection(it).isPresent());
    }

    /// The collection table's name by convention. A mixin's collection has one table per entity, so there is no single name.
    private String conventionalTable(Attribute attribute) {
        return Elements.home(context.model(), attribute.id()).map(ClassElement::id).filter(EntityId.class::isInstance)
                .flatMap(entity -> context.schema().collectionTable((EntityId) entity, attribute.id())).map(Table::name)
                .orElse("by convention");
    }

    private void typeField() {
        TypeBox box = new TypeBox(() -> TypeSyntax.words(context.model()), text -> form.element().ifPresent(it -> {
            AttributeType type = TypeSyntax.require(text, context.model());
            // an unchanged text keeps the parameters that the text does not show
            if (!TypeSyntax.print(it.type(), context.model()).equals(TypeSyntax.print(type, context.model()))) {
                form.write("Change type", current -> current.withType(type));
            }
        }));
        FormRow<Attribute> row = form.row("Type", Hints.of(
                "Such as string(100), decimal(10,2), datetime, string(50)[], set of int, or the name of an enum, a converter or an "
                        + "embeddable.",
                "", "the type of the column"), box.node(), false);
        box.explainIn(row);
        form.onRefresh(() -> form.element().ifPresent(it -> box.show(TypeSyntax.print(it.type(), context.model()))));
    }

    private void embedded() {
        form.text("Prefix",
                Hints.of("Prepended to each column name, to distinguish embeddables of the same type.", "@AttributeOverride",
                        "composite(…)"),
                it -> single(it, Embedded.class).map(Embedded::prefix).orElse(""), it -> "none",
                (it, text) -> withSingle(it,
                        single(it, Embedded.class).map(type -> new Embedded(type.embeddable(), text, type.columns())).orElseThrow()))
                .when(has(Embedded.class));
        FieldRows<ColumnOverride> columns = new FieldRows<>(
                List.of(new FieldRows.Column<>("Column", ColumnOverride::prompt, ColumnOverride::column,
                        (it, text) -> new ColumnOverride(it.attribute(), it.prompt(), text))),
                rows -> form.write("Change columns",
                        it -> withSingle(it, single(it, Embedded.class).map(type -> withColumns(type, rows)).orElseThrow())));
        form.row("Columns",
                Hints.of("Column names that override the embeddable's own, in the order of its attributes.", "@AttributeOverride(column)",
                        ""),
                columns.node(), false)
                .when(it -> single(it, Embedded.class).isPresent());
        form.onRefresh(() -> form.element().flatMap(it -> single(it, Embedded.class)).ifPresent(type -> columns.show(columns(type))));
    }

    /// @param prompt the name of the column without an override
    /// @param column empty for the embeddable's own name
    private record ColumnOverride(AttributeId attribute, String prompt, String column) {}

    private List<ColumnOverride> columns(Embedded type) {
        Naming naming = context.naming();
        return context.model().embeddables().find(type.embeddable()).map(Embeddable::attributes).orElse(List.of()).stream()
                .map(it -> new ColumnOverride(it.id(), type.prefix() + it.column().orElseGet(() -> naming.column(it.name())),
                        type.columns().getOrDefault(it.id(), "")))
                .toList();
    }

    private static Embedded withColumns(Embedded type, List<ColumnOverride> rows) {
        Map<AttributeId, String> columns = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.column().isEmpty()).forEach(row -> columns.put(row.attribute(), row.column()));
        return new Embedded(type.embeddable(), type.prefix(), columns);
    }

    private <B extends BasicType> void number(String label, String hint, Class<B> kind, Function<B, Integer> read,
            BiFunction<B, Integer, B> change) {
        form.text(label, hint, it -> single(it, kind).map(read).map(String::valueOf).orElse(""),
                (it, text) -> withSingle(it, change.apply(single(it, kind).orElseThrow(), Form.number(text)))).when(has(kind));
    }

    private <B extends BasicType> void nationalCheck(Class<B> kind, Function<B, Boolean> read, BiFunction<B, Boolean, B> change) {
        form.check("", "National character set",
                Hints.of("Stored in the database's national character set (NVARCHAR), for text in all scripts.", "@Nationalized",
                        "Unicode, UnicodeText"),
                it -> single(it, kind).map(read).orElse(false),
                (it, on) -> withSingle(it, change.apply(single(it, kind).orElseThrow(), on))).when(has(kind));
    }

    private static Predicate<Attribute> has(Class<? extends SingleValue> kind) {
        return it -> single(it, kind).isPresent();
    }

    private static Optional<ElementCollection> collection(Attribute attribute) {
        return attribute.type() instanceof ElementCollection type ? Optional.of(type) : Optional.empty();
    }

    /// The type of the value, or of the values of an array or collection.
    private static <S> Optional<S> single(Attribute attribute, Class<S> kind) {
        return Optional.of(element(attribute.type())).filter(kind::isInstance).map(kind::cast);
    }

    private static SingleValue element(AttributeType type) {
        return switch (type) {
            case BasicType.Array it -> it.element();
            case ElementCollection it -> it.element() instanceof BasicType.Array array ? array.element() : it.element();
            case SingleValue it -> it;
        };
    }

    private static Attribute withSingle(Attribute attribute, SingleValue value) {
        return attribute.withType(switch (attribute.type()) {
            case BasicType.Array it -> new BasicType.Array((BasicType) value);
            case ElementCollection it -> new ElementCollection(value, it.collection(), it.table());
            case SingleValue it -> value;
        });
    }

    private static AttributeType in(AttributeType type, Container container) {
        SingleValue element = element(type);
        Optional<String> table = type instanceof ElementCollection it ? it.table() : Optional.empty();
        return switch (container) {
            case ONE -> element;
            case ARRAY -> {
                if (!(element instanceof BasicType basic)) {
                    throw new IllegalArgumentException(
                            "An embeddable has several columns and cannot be stored in an array: choose a set or a list");
                }
                yield new BasicType.Array(basic);
            }
            case SET -> new ElementCollection(element, Collection.SET, table);
            case LIST -> new ElementCollection(element, Collection.LIST, table);
        };
    }

    private static String words(BasicType.DateTime.Zone zone) {
        return switch (zone) {
            case NONE -> "None (LocalDateTime)";
            case UTC -> "UTC (Instant)";
            case OFFSET -> "With offset (OffsetDateTime)";
        };
    }

    static String words(BasicType.Enumerated.Storage storage) {
        return switch (storage) {
            case NAME -> "Name (STRING)";
            case ORDINAL -> "Position (ORDINAL)";
            case NATIVE -> "Database enum (NAMED_ENUM)";
        };
    }
}
