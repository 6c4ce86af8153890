package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.entitect.dialect.Dialect;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.id.AttributeId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the statement that replaces a DELETE. Hibernate passes it to the database unchanged, so it is standard SQL, with an override for
/// each target that differs: MySQL and MariaDB quote with backticks (<https://dev.mysql.com/doc/refman/9.0/en/identifiers.html>), and
/// neither they nor SQLite have schemas, which Hibernate omits for them.
final class SoftDeleteSql {

    private final Context context;
    private final Entity entity;
    private final Table table;
    private final String assignment;
    private final String mark;

    /// @param assignment the new value of the deletion mark
    SoftDeleteSql(Context context, Entity entity, Column mark, String assignment) {
        this.context = context;
        this.entity = entity;
        this.table = context.schema().table(entity.id());
        this.mark = mark.name();
        this.assignment = assignment;
    }

    List<AnnotationSpec> annotations() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        String standard = statement(true, '"');
        annotations.add(delete(standard).spec());
        if (context.isFor(Dialect.SQLITE)) {
            override(TypeNames.SQLITE_DIALECT, statement(false, '"'), standard, annotations);
        }
        if (context.isFor(Dialect.MYSQL) || context.isFor(Dialect.MARIADB)) {
            // Hibernate's MariaDB dialect extends that of MySQL
            override(TypeNames.MYSQL_DIALECT, statement(false, '`'), standard, annotations);
        }
        return annotations;
    }

    private static Annotations delete(String sql) {
        return Annotations.of(TypeNames.SQL_DELETE).with("sql", "$S", sql);
    }

    private static void override(ClassName dialect, String sql, String standard, List<AnnotationSpec> annotations) {
        if (!sql.equals(standard)) {
            annotations.add(Annotations.of(TypeNames.SQL_DELETE_OVERRIDE).with("dialect", CodeBlock.of("$T.class", dialect))
                    .with("override", delete(sql).nested()).onLines().spec());
        }
    }

    private String statement(boolean withSchema, char quote) {
        String condition = Stream.concat(boundKey(entity).stream(), version()).map(name -> quoted(name, quote) + " = ?")
                .collect(Collectors.joining(" and "));
        return "update " + table.schema().filter(schema -> withSchema).map(schema -> quoted(schema, quote) + ".").orElse("")
                + quoted(table.name(), quote)
                + " set " + quoted(mark, quote) + " = " + assignment + " where " + condition;
    }

    private String quoted(String name, char quote) {
        return context.sql(name).replace('`', quote);
    }

    private Stream<String> version() {
        return context.attributes(entity).stream().filter(Attribute::version)
                .flatMap(it -> context.schema().declared(it.id()).stream()).map(Column::name);
    }

    /// The columns of the key in the order in which Hibernate binds them: the properties of a composite key by name, and the key of another
    /// entity in the order of that entity.
    private List<String> boundKey(Entity of) {
        KeyPlan key = context.key(of);
        return key.fields().stream().sorted(Comparator.comparing(KeyPlan.Field::property)).flatMap(field -> switch (field.part()) {
            case KeyPlan.Value(var attribute) ->
                context.schema().declared(attribute.id()).stream().sorted(Comparator.comparing(this::path));
            case KeyPlan.Key part -> {
                List<String> referenced = boundKey(part.referenced());
                yield context.schema().declared(part.reference().association().id()).stream()
                        .sorted(Comparator.comparingInt(column -> referenced.indexOf(column.refersTo().orElseThrow())));
            }
        }).map(Column::name).toList();
    }

    private String path(Column column) {
        return column.path().stream().map((AttributeId id) -> Context.property(context.attribute(id))).collect(Collectors.joining("."));
    }
}
