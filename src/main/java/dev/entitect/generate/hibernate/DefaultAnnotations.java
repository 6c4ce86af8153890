package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.entitect.dialect.Dialect;
import dev.entitect.model.Attribute;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes server-side defaults: the values of columns that an INSERT omits.
final class DefaultAnnotations {

    private final Context context;
    private final Literals literals;

    DefaultAnnotations(Context context, Literals literals) {
        this.context = context;
        this.literals = literals;
    }

    List<AnnotationSpec> of(Attribute attribute) {
        if (attribute.type() instanceof BasicType.Json
                && attribute.databaseDefault().orElse(null) instanceof DatabaseDefault.Literal(String text)) {
            return json(text);
        }
        return literals.sqlDefault(attribute).map(DefaultAnnotations::columnDefault).map(Annotations::spec).stream().toList();
    }

    /// In an H2 column, plain text is a JSON string, not a document; `json '{}'` is the document there and on PostgreSQL. The other
    /// databases have no such literal and accept the text.
    private List<AnnotationSpec> json(String text) {
        String plain = new SqlText(Set.of()).quoted(text);
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(columnDefault("json " + plain).spec());
        if (context.isFor(Dialect.SQLITE)) {
            annotations.add(override(TypeNames.SQLITE_DIALECT, plain));
        }
        if (context.isFor(Dialect.MYSQL) || context.isFor(Dialect.MARIADB)) {
            // Hibernate's MariaDB dialect extends that of MySQL
            annotations.add(override(TypeNames.MYSQL_DIALECT, literals.expression(new SqlText(Set.of(Dialect.MYSQL)).quoted(text))));
        }
        return annotations;
    }

    private static Annotations columnDefault(String sql) {
        return Annotations.of(TypeNames.COLUMN_DEFAULT).value(CodeBlock.of("$S", sql));
    }

    private static AnnotationSpec override(ClassName dialect, String sql) {
        return Annotations.of(TypeNames.COLUMN_DEFAULT_OVERRIDE).with("dialect", "$T.class", dialect)
                .with("override", columnDefault(sql).nested()).spec();
    }
}
