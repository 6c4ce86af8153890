package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Words;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes soft deletion: an SQL statement that replaces the DELETE, and a filter that excludes marked rows unless a session disables it.
/// For why Hibernate's own `@SoftDelete` is not used, see docs/decisions.
final class SoftDeletes {

    private final Context context;
    private final Entity entity;
    private final Table table;

    SoftDeletes(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
        this.table = context.schema().table(entity.id());
    }

    /// Every class of a hierarchy needs the statement; the filter of the root applies to all.
    void write(ClassBody body, Modifier visibility) {
        if (table.primaryKey().columns().isEmpty()) {
            return;
        }
        // a subclass with its own table has no deletion mark; a check reports such a hierarchy
        table.deletionMark().ifPresent(column -> write(column, (ColumnRole.DeletionMark) column.role(), body, visibility));
    }

    private void write(Column column, ColumnRole.DeletionMark mark, ClassBody body, Modifier visibility) {
        new SoftDeleteSql(context, entity, column, mark.isFlag() ? "true" : "current_timestamp").annotations().forEach(body::annotate);
        if (isRoot()) {
            body.annotate(filterDefinition(column, mark));
            filter(context, entity).ifPresent(body::annotate);
            body.add(FieldSpec.builder(String.class, "NOT_DELETED", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(
                            "Excludes deleted objects from all queries; {@code session.disableFilter($N.NOT_DELETED)} includes them again.",
                            context.className(entity).simpleName())
                    .initializer("$S", "notDeleted" + context.className(entity).simpleName()).build());
            if (attribute(column).isEmpty()) {
                field(column, mark.isFlag(), visibility, body);
            }
        }
    }

    private boolean isRoot() {
        return context.index().root(entity).id().equals(entity.id());
    }

    /// The attribute of the model that is the deletion mark, if there is one.
    private Optional<Attribute> attribute(Column column) {
        return context.attributes(entity).stream().filter(it -> it.id().equals(column.origin())).findFirst();
    }

    /// Enables the filter of an entity with soft deletion, on the entity or on a collection of it; empty for every other entity.
    static Optional<AnnotationSpec> filter(Context context, Entity entity) {
        return context.index().softDelete(entity)
                .map(mark -> Annotations.of(TypeNames.FILTER).with("name", "$L", filterName(context, entity)).spec());
    }

    private static CodeBlock filterName(Context context, Entity entity) {
        return CodeBlock.of("$T.NOT_DELETED", context.className(context.index().root(entity)));
    }

    private AnnotationSpec filterDefinition(Column column, ColumnRole.DeletionMark mark) {
        return Annotations.of(TypeNames.FILTER_DEF).with("name", "$L", filterName(context, entity))
                .with("defaultCondition", "$S", context.sql(column.name()) + mark.notDeletedCondition())
                .with("autoEnabled", "true").with("applyToLoadByKey", "true").spec();
    }

    private void field(Column column, boolean flag, Modifier visibility, ClassBody body) {
        String property = JavaNames.toLegal(Words.camel(column.name()));
        TypeName javaType = flag ? TypeName.BOOLEAN : TypeName.get(LocalDateTime.class);
        Annotations annotation = Annotations.of(TypeNames.COLUMN);
        String name = context.sql(column.name());
        if (!property.equals(name)) {
            annotation.with("name", "$S", name);
        }
        if (flag) {
            annotation.with("nullable", "false");
        }
        FieldSpec.Builder field = FieldSpec.builder(javaType, property, visibility);
        if (!annotation.isEmpty()) {
            field.addAnnotation(annotation.spec());
        }
        body.add(field.build());
        body.add(MethodSpec.methodBuilder(flag ? "is" + Accessors.suffix(property) : Accessors.getterName(property))
                .addModifiers(Modifier.PUBLIC)
                .returns(javaType).addStatement("return $N", property).build());
        body.add(MethodSpec.methodBuilder("restore").addModifiers(Modifier.PUBLIC).addJavadoc("Reverts a deletion.")
                .addStatement("$N = $L", property, flag ? "false" : "null").build());
    }
}
