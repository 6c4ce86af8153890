package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes `@Table` with all named constraints: a name given on a column would be ignored.
final class TableAnnotation {

    private TableAnnotation() {}

    static AnnotationSpec of(Context context, Table table, ClassBody body) {
        Annotations annotation = Annotations.of(TypeNames.TABLE).with("name", "$S", context.sql(table.name()));
        table.schema().ifPresent(schema -> annotation.with("schema", "$S", context.sql(schema)));
        if (!table.comment().isBlank()) {
            annotation.with("comment", "$S", context.text().insideQuotes(table.comment()));
        }
        // Hibernate creates the unique constraint of a one-to-one association itself, and ignores one that is declared over the same
        // columns
        List<CodeBlock> uniques = Stream
                .concat(key(context, table).stream(), table.uniques().stream().filter(it -> !(it.origin() instanceof AssociationId))
                        .map(it -> body.mark(label(it.origin()), unique(context, it.name(), it.columns()))))
                .toList();
        List<CodeBlock> indexes = table.indexes().stream()
                .map(it -> body.mark(label(it.origin()), Annotations.of(TypeNames.INDEX).with("name", "$S", it.name())
                        .with("columnList", "$S", it.columns().stream().map(context::sql).collect(Collectors.joining(", "))).nested()))
                .toList();
        List<CodeBlock> checks = table.checks().stream()
                .map(it -> body.mark(label(it.origin()), Annotations.of(TypeNames.CHECK_CONSTRAINT).with("name", "$S", it.name())
                        .with("constraint", "$S", it.sql()).nested()))
                .toList();
        return annotation
                .withAnnotations("uniqueConstraints", uniques)
                .withAnnotations("indexes", indexes)
                .withAnnotations("check", checks)
                .spec();
    }

    private static Label label(ElementId origin) {
        return Label.of(origin, Part.ANNOTATION);
    }

    /// `@Table` cannot name a primary key, but Hibernate gives it the name of a unique constraint over the same columns, and creates no
    /// second constraint.
    private static Optional<CodeBlock> key(Context context, Table table) {
        Table.PrimaryKey key = table.primaryKey();
        return key.name().isEmpty() || key.columns().isEmpty() ? Optional.empty() : Optional.of(unique(context, key.name(), key.columns()));
    }

    private static CodeBlock unique(Context context, String name, List<String> columns) {
        return Annotations.of(TypeNames.UNIQUE_CONSTRAINT).with("name", "$S", name)
                .withTexts("columnNames", columns.stream().map(context::sql).toList()).nested();
    }
}
