package dev.entitect.live.dialect;

import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/// Writes foreign keys inside `create table`, as `StandardForeignKeyExporter` does for `alter table`. Stateless.
final class InlineForeignKeys {

    private InlineForeignKeys() {}

    static void append(Table table, Metadata metadata, SqlStringGenerationContext context, StringBuilder sql) {
        for (ForeignKey key : table.getForeignKeyCollection()) {
            if (key.isCreationEnabled() && key.isPhysicalConstraint()) {
                sql.append(", constraint ").append(name(key, metadata, context.getDialect())).append(' ').append(definition(key, context));
                OnDeleteAction action = key.getOnDeleteAction();
                if (action != null && action != OnDeleteAction.NO_ACTION) {
                    sql.append(" on delete ").append(action.toSqlString());
                }
                if (key.getOptions() != null && !key.getOptions().isBlank()) {
                    sql.append(' ').append(key.getOptions());
                }
            }
        }
    }

    private static String name(ForeignKey key, Metadata metadata, Dialect dialect) {
        return metadata.getDatabase().getJdbcEnvironment().getIdentifierHelper().toIdentifier(key.getName()).render(dialect);
    }

    private static String definition(ForeignKey key, SqlStringGenerationContext context) {
        if (key.getKeyDefinition() != null) {
            return key.getKeyDefinition();
        }
        List<Column> referred = key.isReferenceToPrimaryKey()
                ? key.getReferencedTable().getPrimaryKey().getColumns()
                : key.getReferencedColumns();
        return "foreign key (" + names(key.getColumns(), context.getDialect()) + ") references "
                + context.format(key.getReferencedTable().getQualifiedTableName()) + " (" + names(referred, context.getDialect()) + ")";
    }

    private static String names(List<Column> columns, Dialect dialect) {
        return columns.stream().map(column -> column.getQuotedName(dialect)).collect(Collectors.joining(", "));
    }
}
