package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.model.Attribute;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes an attribute: its field with annotations, its getter and setter.
final class AttributeWriter {

    private final Context context;
    private final Table table;
    private final Literals literals;

    AttributeWriter(Context context, Table table) {
        this.context = context;
        this.table = table;
        this.literals = new Literals(context);
    }

    void write(Attribute attribute, TypeSpec.Builder type, List<MethodSpec> methods) {
        FieldSpec.Builder field = FieldSpec.builder(context.javaType(attribute), Context.property(attribute), Modifier.PRIVATE);
        if (!attribute.comment().isBlank()) {
            field.addJavadoc(JavadocText.of(attribute.comment()));
        }
        annotations(attribute).forEach(field::addAnnotation);
        literals.initialiser(attribute).ifPresent(field::initializer);
        type.addField(field.build());
        methods.add(Accessors.getter(attribute, context.javaType(attribute)));
        if (!isSetByHibernate(attribute)) {
            methods.add(Accessors.setter(Context.property(attribute), context.javaType(attribute)));
        }
    }

    /// Generated ids, versions and timestamps have no setter: a value given by hand would be lost.
    private static boolean isSetByHibernate(Attribute attribute) {
        boolean generatedKey = attribute.key().filter(it -> !(it instanceof IdGeneration.Assigned)).isPresent();
        return generatedKey || attribute.version() || attribute.updatedNow() || startsNow(attribute);
    }

    private static boolean startsNow(Attribute attribute) {
        return attribute.initial().filter(InitialValue.Now.class::isInstance).isPresent();
    }

    private List<AnnotationSpec> annotations(Attribute attribute) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        attribute.key().ifPresent(generation -> key(generation, annotations));
        if (attribute.version()) {
            annotations.add(Annotations.marker(Names.VERSION));
        }
        mapping(attribute, annotations);
        if (attribute.updatedNow()) {
            annotations.add(Annotations.marker(Names.UPDATE_TIMESTAMP));
        } else if (startsNow(attribute)) {
            annotations.add(Annotations.marker(Names.CREATION_TIMESTAMP));
        }
        literals.sqlDefault(attribute).ifPresent(sql -> annotations.add(Annotations.value(Names.COLUMN_DEFAULT, "$S", sql)));
        for (Column column : table.columnsOf(attribute.id())) {
            Annotations annotation = column(attribute, column);
            if (!annotation.isEmpty()) {
                annotations.add(annotation.spec());
            }
        }
        return annotations;
    }

    private void key(IdGeneration generation, List<AnnotationSpec> annotations) {
        annotations.add(Annotations.marker(Names.ID));
        switch (generation) {
            case IdGeneration.Assigned it -> { }
            case IdGeneration.Identity it -> annotations.add(generated("IDENTITY"));
            case IdGeneration.Sequence(var name, int size) -> {
                String generator = name.orElse(table.name() + "_seq");
                String sequence = context.sql(generator);
                annotations.add(Annotations.of(Names.GENERATED_VALUE).with("strategy", "$T.SEQUENCE", Names.GENERATION_TYPE).with("generator", "$S", generator).spec());
                annotations.add(Annotations.of(Names.SEQUENCE_GENERATOR).with("name", "$S", generator).with("sequenceName", "$S", sequence)
                        .with("allocationSize", "$L", size).spec());
            }
            case IdGeneration.Table it -> annotations.add(generated("TABLE"));
            case IdGeneration.RandomUuid it -> annotations.add(Annotations.marker(Names.UUID_GENERATOR));
        }
    }

    private static AnnotationSpec generated(String strategy) {
        return Annotations.of(Names.GENERATED_VALUE).with("strategy", "$T.$L", Names.GENERATION_TYPE, strategy).spec();
    }

    /// What Hibernate must be told about the type beyond the Java type of the field. The codes were chosen to give the same kind of
    /// column on every database, see docs/decisions/0008-portable-column-types.md.
    private void mapping(Attribute attribute, List<AnnotationSpec> annotations) {
        switch (attribute.type()) {
            case BasicType.Text(int length, boolean national) when national -> annotations.add(Annotations.marker(Names.NATIONALIZED));
            case BasicType.LongText(boolean national) -> annotations.add(code(national ? "LONG32NVARCHAR" : "LONG32VARCHAR"));
            case BasicType.Binary(var length) when length.isEmpty() -> annotations.add(code("LONG32VARBINARY"));
            case BasicType.Json it -> annotations.add(code("JSON"));
            case BasicType.Array it -> annotations.add(code("ARRAY"));
            case BasicType.Enumerated(var type, var storage) -> {
                switch (storage) {
                    case NAME -> {
                        annotations.add(Annotations.value(Names.ENUMERATED, "$T.STRING", Names.ENUM_TYPE));
                        annotations.add(code("VARCHAR"));
                    }
                    case ORDINAL -> annotations.add(Annotations.value(Names.ENUMERATED, "$T.ORDINAL", Names.ENUM_TYPE));
                    case NATIVE -> {
                        annotations.add(Annotations.value(Names.ENUMERATED, "$T.STRING", Names.ENUM_TYPE));
                        annotations.add(code("NAMED_ENUM"));
                    }
                }
            }
            case BasicType.Converted(var converter) -> annotations.add(Annotations.of(Names.CONVERT)
                    .with("converter", "$T.class", ClassName.get(context.packageName(), context.model().converters().get(converter).name())).spec());
            case AttributeType.Embedded it -> annotations.add(Annotations.marker(Names.EMBEDDED));
            default -> { }
        }
    }

    private static AnnotationSpec code(String name) {
        return Annotations.value(Names.JDBC_TYPE_CODE, "$T.$L", Names.SQL_TYPES, name);
    }

    /// Only what differs from what Hibernate would do without it.
    private Annotations column(Attribute attribute, Column column) {
        Annotations annotation = Annotations.of(Names.COLUMN);
        String name = context.sql(column.name());
        if (!name.equals(Context.property(attribute))) {
            annotation.with("name", "$S", name);
        }
        if (!column.nullable() && !attribute.partOfKey()) {
            annotation.with("nullable", "false");
        }
        if (startsNow(attribute) && !attribute.updatedNow()) {
            annotation.with("updatable", "false");
        }
        switch (attribute.type()) {
            case BasicType.Text(int length, boolean national) -> annotation.with("length", "$L", length);
            case BasicType.Binary(var length) when length.isPresent() -> annotation.with("length", "$L", length.get());
            case BasicType.Enumerated it when it.storage() == BasicType.Enumerated.Storage.NAME -> annotation.with("length", "$L", enumLength(it));
            case BasicType.Decimal(int precision, int scale) -> annotation.with("precision", "$L", precision).with("scale", "$L", scale);
            default -> { }
        }
        if (!attribute.comment().isBlank()) {
            annotation.with("comment", "$S", context.text().insideQuotes(attribute.comment()));
        }
        return annotation;
    }

    /// Room for the longest constant and for some that may come.
    private int enumLength(BasicType.Enumerated type) {
        int longest = context.model().enums().get(type.type()).constants().stream()
                .mapToInt(constant -> constant.databaseValue().orElse(constant.name()).length()).max().orElse(0);
        return Math.max(20, (longest + 9) / 10 * 10);
    }
}
