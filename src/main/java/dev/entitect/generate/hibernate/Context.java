package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.SqlIdentifiers;
import dev.entitect.naming.Words;
import dev.entitect.schema.Schema;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What every writer of one generation shares: the model, its tables, and the Java names of things.
final class Context {

    private final Model model;
    private final ModelIndex index;
    private final Schema schema;
    private final SqlIdentifiers identifiers;
    private final SqlText text;
    private final boolean shadowsJavaLang;

    Context(Model model) {
        this.model = model;
        this.index = ModelIndex.of(model);
        this.schema = Schema.of(index);
        this.identifiers = SqlIdentifiers.of(model.settings().targets());
        this.text = new SqlText(model.settings().targets());
        this.shadowsJavaLang = Stream.concat(model.classes().map(ClassElement::name), model.enums().stream().map(EnumType::name))
                .anyMatch(Context::isInJavaLang);
    }

    private static boolean isInJavaLang(String name) {
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError notThere) {
            return false;
        }
    }

    Model model() {
        return model;
    }

    ModelIndex index() {
        return index;
    }

    Schema schema() {
        return schema;
    }

    /// The name of a table, a column or a sequence as annotations take it: in backticks where it would not reach the database as it is.
    String sql(String name) {
        return identifiers.quoted(name);
    }

    SqlText text() {
        return text;
    }

    /// A class of the model is called like one that Java imports everywhere, so that those must be imported by name.
    boolean shadowsJavaLang() {
        return shadowsJavaLang;
    }

    String packageName() {
        return model.settings().basePackage();
    }

    ClassName className(ClassElement type) {
        return ClassName.get(packageName(), JavaNames.toLegal(type.name()));
    }

    ClassName className(ClassId id) {
        return className(model.findClass(id).orElseThrow());
    }

    ClassName enumName(EnumId id) {
        return ClassName.get(packageName(), JavaNames.toLegal(model.enums().get(id).name()));
    }

    /// The attributes that an entity's class declares: those of its mixins, woven in, and its own.
    List<Attribute> attributes(Entity entity) {
        return index.contributors(entity).stream().flatMap(type -> type.attributes().stream()).toList();
    }

    /// The associations that an entity's class has a property for, those of its mixins included; the ones in its key first.
    List<ModelIndex.Reference> references(Entity entity) {
        List<ModelIndex.Reference> all = index.contributors(entity).stream()
                .flatMap(type -> index.references(type.id()).stream())
                .filter(reference -> !(reference.association().carrier() instanceof Carrier.Through))
                .filter(reference -> reference.property().isPresent() || reference.owning())
                .toList();
        return Stream.of(
                all.stream().filter(it -> identifies(it)),
                all.stream().filter(it -> !identifies(it) && !it.toMany()),
                all.stream().filter(it -> !identifies(it) && it.toMany())).flatMap(part -> part).toList();
    }

    /// The reference is part of its class's primary key.
    static boolean identifies(ModelIndex.Reference reference) {
        return reference.owning() && reference.association().isIdentifying();
    }

    /// The property of a reference. An owning end without a role still needs one, since its columns would have no place otherwise.
    String property(ModelIndex.Reference reference) {
        return JavaNames.toLegal(reference.property().orElseGet(() ->
                Words.decapitalised(model.findClass(reference.there().type()).orElseThrow().name())));
    }

    static String property(Attribute attribute) {
        return JavaNames.toLegal(attribute.name());
    }

    /// The Java type of a value; boxed when it can be absent.
    TypeName javaType(Attribute attribute) {
        TypeName type = javaType(attribute.type());
        boolean absent = attribute.nullable() || attribute.partOfKey() || attribute.version();
        return absent && type.isPrimitive() ? type.box() : type;
    }

    TypeName javaType(AttributeType type) {
        return switch (type) {
            case BasicType.Whole(BasicType.Whole.Size size) -> switch (size) {
                case SMALL -> TypeName.SHORT;
                case NORMAL -> TypeName.INT;
                case BIG -> TypeName.LONG;
            };
            case BasicType.Text it -> ClassName.get(String.class);
            case BasicType.LongText it -> ClassName.get(String.class);
            case BasicType.Bool it -> TypeName.BOOLEAN;
            case BasicType.Floating(boolean doublePrecision) -> doublePrecision ? TypeName.DOUBLE : TypeName.FLOAT;
            case BasicType.Decimal it -> ClassName.get(BigDecimal.class);
            case BasicType.Date it -> ClassName.get(LocalDate.class);
            case BasicType.Time it -> ClassName.get(LocalTime.class);
            case BasicType.DateTime(BasicType.DateTime.Zone zone) -> switch (zone) {
                case NONE -> ClassName.get(LocalDateTime.class);
                case UTC -> ClassName.get(Instant.class);
                case OFFSET -> ClassName.get(OffsetDateTime.class);
            };
            case BasicType.Interval it -> ClassName.get(Duration.class);
            case BasicType.Binary it -> ArrayTypeName.of(TypeName.BYTE);
            case BasicType.Uuid it -> ClassName.get(UUID.class);
            case BasicType.Year it -> ClassName.get(Year.class);
            case BasicType.Json(var javaType) -> javaType.<TypeName>map(ClassName::bestGuess)
                    .orElse(ParameterizedTypeName.get(Map.class, String.class, Object.class));
            case BasicType.Array(BasicType element) -> ParameterizedTypeName.get(ClassName.get(List.class), javaType(element).box());
            case BasicType.Enumerated it -> enumName(it.type());
            case BasicType.Converted it -> ClassName.bestGuess(model.converters().get(it.converter()).javaType());
            case AttributeType.Embedded it -> className(it.embeddable());
            case AttributeType.ElementCollection it -> ParameterizedTypeName.get(ClassName.get(List.class), javaType(it.element()).box());
        };
    }
}
