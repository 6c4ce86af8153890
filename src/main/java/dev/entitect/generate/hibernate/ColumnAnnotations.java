package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.entitect.dialect.Dialect;
import dev.entitect.model.Attribute;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the mapping of a value's column: its type, where the Java type does not determine it, and `@Column`.
final class ColumnAnnotations {

    /// Microseconds, as all databases keep them in timestamps.
    private static final int SECOND_DIGITS = 6;

    private final Context context;

    ColumnAnnotations(Context context) {
        this.context = context;
    }

    /// The JDBC type, where the Java type of the field is not enough. The codes give the same kind of column on every database, see
    /// docs/decisions/0008-portable-column-types.md.
    void mapping(AttributeType type, List<AnnotationSpec> annotations) {
        switch (type) {
            case BasicType.Text(int length, boolean national) when national -> annotations.add(Annotations.marker(TypeNames.NATIONALIZED));
            case BasicType.LongText(boolean national) -> annotations.add(code(national ? "LONG32NVARCHAR" : "LONG32VARCHAR"));
            case BasicType.Binary(var length) when length.isEmpty() -> annotations.add(code("LONG32VARBINARY"));
            case BasicType.Json it -> annotations.add(code("JSON"));
            case BasicType.Array it -> annotations.add(code("ARRAY"));
            case BasicType.Enumerated(var enumeration, var storage) -> {
                switch (storage) {
                    case NAME -> {
                        annotations.add(Annotations.value(TypeNames.ENUMERATED, "$T.STRING", TypeNames.ENUM_TYPE));
                        annotations.add(code("VARCHAR"));
                    }
                    case ORDINAL -> annotations.add(Annotations.value(TypeNames.ENUMERATED, "$T.ORDINAL", TypeNames.ENUM_TYPE));
                    case NATIVE -> {
                        annotations.add(Annotations.value(TypeNames.ENUMERATED, "$T.STRING", TypeNames.ENUM_TYPE));
                        annotations.add(code("NAMED_ENUM"));
                    }
                }
            }
            case BasicType.Converted(var converter) -> {
                ClassName name = context.converterName(converter);
                annotations.add(Annotations.of(TypeNames.CONVERT).with("converter", "$T.class", name).spec());
                mapping(context.javaTypes().stored(type), annotations);
            }
            default -> {}
        }
    }

    private static AnnotationSpec code(String name) {
        return Annotations.value(TypeNames.JDBC_TYPE_CODE, "$T.$L", TypeNames.SQL_TYPES, name);
    }

    /// Only what differs from Hibernate's defaults.
    ///
    /// @param named whether the name must be explicit
    /// @param nullable whether the column is nullable
    Annotations column(Attribute attribute, Column column, boolean named, boolean nullable) {
        Annotations annotation = Annotations.of(TypeNames.COLUMN);
        if (named) {
            annotation.with("name", "$S", context.sql(column.name()));
        }
        if (!nullable && !attribute.partOfKey()) {
            annotation.with("nullable", "false");
        }
        if (AttributeWriter.isCreationTimestamp(attribute) && !attribute.updatedNow()) {
            annotation.with("updatable", "false");
        }
        size(column.type(), annotation);
        if (!attribute.comment().isBlank()) {
            annotation.with("comment", "$S", context.text().insideQuotes(attribute.comment()));
        }
        return annotation;
    }

    void size(AttributeType type, Annotations annotation) {
        switch (context.javaTypes().stored(type)) {
            case BasicType.Text(int length, boolean national) -> annotation.with("length", "$L", length);
            case BasicType.LongText it -> unlimited(annotation);
            case BasicType.Binary(var length) when length.isEmpty() -> unlimited(annotation);
            case BasicType.Binary(var length) when length.isPresent() -> annotation.with("length", "$L", length.get());
            case BasicType.Enumerated it when it.storage() == BasicType.Enumerated.Storage.NAME ->
                annotation.with("length", "$L", ColumnTypes.enumLength(context.model(), it));
            // the elements of an array have the length that the column's annotation says
            case BasicType.Array(BasicType.Text(int length, boolean national)) -> annotation.with("length", "$L", length);
            case BasicType.Array(BasicType.Decimal(int precision, int scale)) ->
                annotation.with("precision", "$L", precision).with("scale", "$L", scale);
            // Hibernate would store whole seconds
            case BasicType.Time it -> annotation.with("secondPrecision", "$L", SECOND_DIGITS);
            case BasicType.Decimal(int precision, int scale) -> annotation.with("precision", "$L", precision).with("scale", "$L", scale);
            default -> {}
        }
    }

    /// MySQL and MariaDB have long columns of several sizes; Hibernate would choose the smallest, with 64 KB.
    private void unlimited(Annotations annotation) {
        if (context.model().settings().targets().stream().anyMatch(it -> it == Dialect.MYSQL || it == Dialect.MARIADB)) {
            annotation.with("length", "$T.LONG32", TypeNames.LENGTH);
        }
    }

    /// `@AttributeOverride` for each column whose name or constraints differ from those in the embeddable's own class.
    List<AnnotationSpec> overrides(AttributeType.Embedded embedded, List<Column> columns) {
        List<AnnotationSpec> overrides = new ArrayList<>();
        for (Column column : columns) {
            if (!column.path().isEmpty() && differs(column)) {
                Attribute part = context.attribute(column.path().getLast());
                overrides.add(Annotations.of(TypeNames.ATTRIBUTE_OVERRIDE).with("name", "$S", path(column.path()))
                        .with("column", column(part, column, true, column.nullable()).nested()).spec());
            }
        }
        return overrides;
    }

    private boolean differs(Column column) {
        Column own = context.schema().declared(column.path().getLast()).getFirst();
        return column.path().size() > 1 || !own.name().equals(column.name()) || own.nullable() != column.nullable();
    }

    private String path(List<AttributeId> path) {
        return path.stream().map(id -> Context.property(context.attribute(id))).collect(Collectors.joining("."));
    }
}
