package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.entitect.dialect.Dialect;
import dev.entitect.model.Attribute;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.schema.ColumnDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes server-side defaults: the values of columns that an INSERT omits.
final class DefaultAnnotations {

    private final Context context;

    DefaultAnnotations(Context context) {
        this.context = context;
    }

    List<AnnotationSpec> of(Attribute attribute) {
        if (attribute.databaseDefault().isEmpty()) {
            return List.of();
        }
        return attribute.type() instanceof BasicType.Json && attribute.databaseDefault().get() instanceof DatabaseDefault.Literal
                ? json(attribute)
                : List.of(columnDefault(attribute, context.model().settings().targets()).spec());
    }

    /// Not all databases have a literal for JSON documents.
    private List<AnnotationSpec> json(Attribute attribute) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(columnDefault(attribute, Set.of(Dialect.H2)).spec());
        if (context.isFor(Dialect.SQLITE)) {
            annotations.add(override(TypeNames.SQLITE_DIALECT, columnDefault(attribute, Set.of(Dialect.SQLITE))));
        }
        if (context.isFor(Dialect.MYSQL) || context.isFor(Dialect.MARIADB)) {
            // Hibernate's MariaDB dialect extends that of MySQL
            annotations.add(override(TypeNames.MYSQL_DIALECT, columnDefault(attribute, Set.of(Dialect.MYSQL))));
        }
        return annotations;
    }

    private Annotations columnDefault(Attribute attribute, Set<Dialect> targets) {
        return Annotations.of(TypeNames.COLUMN_DEFAULT).value(CodeBlock.of("$S",
                new ColumnDefaults(context.model(), targets).of(attribute.type(), attribute.databaseDefault().orElseThrow())));
    }

    private static AnnotationSpec override(ClassName dialect, Annotations columnDefault) {
        return Annotations.of(TypeNames.COLUMN_DEFAULT_OVERRIDE).with("dialect", "$T.class", dialect)
                .with("override", columnDefault.nested()).spec();
    }
}
