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

/// The fields of an attribute's type, each shown for the types that have such a parameter.
final class TypeFields {

    private final FormContext context;
    private final Form<Attribute> form;

    private enum Holds {
        ONE("one value"), ARRAY("an array of them"), SET("a set, in a table"), LIST("a list, in a table");

        private final String words;

        Holds(String words) {
            this.words = words;
        }

        static Holds of(AttributeType type) {
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
        form.choice("Holds",
                Hints.of("One value, or several: in an array column, or in a table of their own.", "@ElementCollection", "ARRAY"),
                List.of(Holds.values()),
                holds -> holds.words, it -> Holds.of(it.type()), (it, holds) -> it.withType(holding(it.type(), holds)));
        number("Length", Hints.of("In characters.", "@Column(length)", "String(length)"), BasicType.Text.class, BasicType.Text::length,
                (type, length) -> new BasicType.Text(length, type.national()));
        parameter("National", BasicType.Text.class, BasicType.Text::national, (type, on) -> new BasicType.Text(type.length(), on));
        parameter("National", BasicType.LongText.class, BasicType.LongText::national, (type, on) -> new BasicType.LongText(on));
        number("Precision", Hints.of("Digits in all.", "@Column(precision)", "Numeric(precision)"), BasicType.Decimal.class,
                BasicType.Decimal::precision,
                (type, digits) -> new BasicType.Decimal(digits, type.scale()));
        number("Scale", Hints.of("Digits after the point.", "@Column(scale)", "Numeric(scale)"), BasicType.Decimal.class,
                BasicType.Decimal::scale,
                (type, digits) -> new BasicType.Decimal(type.precision(), digits));
        form.choice("Time zone", Hints.of("Wall-clock time, a point in time, or a point with the offset it was given in.",
                "LocalDateTime, Instant, OffsetDateTime", "DateTime(timezone)"), List.of(BasicType.DateTime.Zone.values()),
                TypeFields::words,
                it -> single(it, BasicType.DateTime.class).map(BasicType.DateTime::zone).orElse(BasicType.DateTime.Zone.NONE),
                (it, zone) -> withSingle(it, new BasicType.DateTime(zone))).when(has(BasicType.DateTime.class));
        form.text("Length", Hints.of("In bytes; empty for any length.", "@Column(length), @Lob", "LargeBinary(length)"),
                it -> single(it, BasicType.Binary.class).flatMap(BasicType.Binary::length).map(String::valueOf).orElse(""),
                it -> "any length",
                (it, text) -> withSingle(it, new BasicType.Binary(Texts.optional(text).map(Form::number))))
                .when(has(BasicType.Binary.class));
        form.text("Java type",
                Hints.of("Qualified name of the record that the JSON is read into; empty for a map.", "@JdbcTypeCode(SqlTypes.JSON)",
                        "JSON"),
                it -> single(it, BasicType.Json.class).flatMap(BasicType.Json::javaType).orElse(""), it -> "java.util.Map",
                (it, text) -> withSingle(it, new BasicType.Json(Texts.optional(text)))).when(has(BasicType.Json.class));
        form.choice("Stored as",
                Hints.of("By its position breaks when constants are moved.", "@Enumerated, @JdbcTypeCode(NAMED_ENUM)", "Enum(native_enum)"),
                List.of(BasicType.Enumerated.Storage.values()), TypeFields::words,
                it -> single(it, BasicType.Enumerated.class).map(BasicType.Enumerated::storage).orElse(BasicType.Enumerated.Storage.NAME),
                (it, storage) -> withSingle(it,
                        new BasicType.Enumerated(single(it, BasicType.Enumerated.class).orElseThrow().type(), storage)))
                .when(has(BasicType.Enumerated.class));
        embedded();
        form.text("Its table", Hints.of("The table of the values; empty for the name by convention.", "@CollectionTable(name)", ""),
                it -> collection(it).flatMap(ElementCollection::table).orElse(""), this::usualTable,
                (it, text) -> it.withType(collection(it)
                        .<AttributeType>map(type -> new ElementCollection(type.element(), type.collection(), Texts.optional(text)))
                        .orElse(it.type())))
                .when(it -> collection(it).isPresent());
    }

    /// A mixin's collection has a table for each entity, so that there is no one name.
    private String usualTable(Attribute attribute) {
        return Elements.home(context.model(), attribute.id()).map(ClassElement::id).filter(EntityId.class::isInstance)
                .flatMap(entity -> context.schema().collectionTable((EntityId) entity, attribute.id())).map(Table::name)
                .orElse("by convention");
    }

    private void typeField() {
        TypeBox box = new TypeBox(() -> TypeSyntax.words(context.model()), text -> form.element().ifPresent(it -> {
            AttributeType type = TypeSyntax.parse(text, context.model()).orElseThrow(() -> new IllegalArgumentException(
                    "There is no type \"" + text
                            + "\": write, for example, string(200), int, decimal(10,2), set of string(50), or the name of an enum"));
            // what is written the same keeps the parameters that the writing does not show
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
                Hints.of("Put before each column name, for a second embeddable of the same type.", "@AttributeOverride", "composite(…)"),
                it -> single(it, Embedded.class).map(Embedded::prefix).orElse(""), it -> "none",
                (it, text) -> withSingle(it,
                        single(it, Embedded.class).map(type -> new Embedded(type.embeddable(), text, type.columns())).orElseThrow()))
                .when(has(Embedded.class));
        FieldRows<OwnColumn> columns = new FieldRows<>(List.of(new FieldRows.Column<>("Column", OwnColumn::prompt, OwnColumn::column,
                (it, text) -> new OwnColumn(it.attribute(), it.prompt(), text))),
                rows -> form.write("Change columns",
                        it -> withSingle(it, single(it, Embedded.class).map(type -> withColumns(type, rows)).orElseThrow())));
        form.row("Columns",
                Hints.of("Names that differ from the embeddable's own, in the order of its attributes.", "@AttributeOverride(column)", ""),
                columns.node(), false)
                .when(it -> single(it, Embedded.class).isPresent());
        form.onRefresh(() -> form.element().flatMap(it -> single(it, Embedded.class)).ifPresent(type -> columns.show(columns(type))));
    }

    /// @param prompt what the column is called otherwise
    /// @param column empty for the embeddable's own name
    private record OwnColumn(AttributeId attribute, String prompt, String column) {}

    private List<OwnColumn> columns(Embedded type) {
        Naming naming = context.naming();
        return context.model().embeddables().find(type.embeddable()).map(Embeddable::attributes).orElse(List.of()).stream()
                .map(it -> new OwnColumn(it.id(), type.prefix() + it.column().orElseGet(() -> naming.column(it.name())),
                        type.columns().getOrDefault(it.id(), "")))
                .toList();
    }

    private static Embedded withColumns(Embedded type, List<OwnColumn> rows) {
        Map<AttributeId, String> columns = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.column().isEmpty()).forEach(row -> columns.put(row.attribute(), row.column()));
        return new Embedded(type.embeddable(), type.prefix(), columns);
    }

    private <B extends BasicType> void number(String label, String hint, Class<B> kind, Function<B, Integer> read,
            BiFunction<B, Integer, B> change) {
        form.text(label, hint, it -> single(it, kind).map(read).map(String::valueOf).orElse(""),
                (it, text) -> withSingle(it, change.apply(single(it, kind).orElseThrow(), Form.number(text)))).when(has(kind));
    }

    private <B extends BasicType> void parameter(String label, Class<B> kind, Function<B, Boolean> read, BiFunction<B, Boolean, B> change) {
        form.check(label, "letters of all scripts",
                Hints.of("Stored in the database's national character set, where it has one of its own.", "@Nationalized",
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

    private static AttributeType holding(AttributeType type, Holds holds) {
        SingleValue element = element(type);
        Optional<String> table = type instanceof ElementCollection it ? it.table() : Optional.empty();
        return switch (holds) {
            case ONE -> element;
            case ARRAY -> {
                if (!(element instanceof BasicType basic)) {
                    throw new IllegalArgumentException("An embeddable has several columns, which no array holds: choose a set or a list");
                }
                yield new BasicType.Array(basic);
            }
            case SET -> new ElementCollection(element, Collection.SET, table);
            case LIST -> new ElementCollection(element, Collection.LIST, table);
        };
    }

    private static String words(BasicType.DateTime.Zone zone) {
        return switch (zone) {
            case NONE -> "none, wall clock";
            case UTC -> "UTC, an instant";
            case OFFSET -> "with its offset";
        };
    }

    static String words(BasicType.Enumerated.Storage storage) {
        return switch (storage) {
            case NAME -> "its name";
            case ORDINAL -> "its position";
            case NATIVE -> "database enum";
        };
    }
}
