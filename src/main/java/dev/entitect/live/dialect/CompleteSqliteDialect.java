package dev.entitect.live.dialect;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.temptable.TemporaryTableStrategy;
import org.hibernate.dialect.unique.CreateTableUniqueDelegate;
import org.hibernate.dialect.unique.UniqueDelegate;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.hibernate.internal.util.JdbcExceptionHelper;
import org.hibernate.mapping.Table;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.spi.RuntimeModelCreationContext;
import org.hibernate.query.sqm.mutation.internal.temptable.LocalTemporaryTableInsertStrategy;
import org.hibernate.query.sqm.mutation.internal.temptable.LocalTemporaryTableMutationStrategy;
import org.hibernate.query.sqm.mutation.spi.SqmMultiTableInsertStrategy;
import org.hibernate.query.sqm.mutation.spi.SqmMultiTableMutationStrategy;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.tool.schema.spi.Exporter;

/// SQLite with foreign keys and unique constraints. SQLite accepts them only inside `create table`, while Hibernate adds them to existing
/// tables; the community dialect therefore omits them. SQLite enforces foreign keys only on connections that enable it: open them with
/// `?foreign_keys=true` (<https://www.sqlite.org/foreignkeys.html#fk_enable>).
public final class CompleteSqliteDialect extends SQLiteDialect {

    /// <https://www.sqlite.org/rescode.html#constraint>
    private static final int SQLITE_CONSTRAINT = 19;

    private final UniqueDelegate uniques = new CreateTableUniqueDelegate(this);
    private final Exporter<Table> tables = new SqliteTableExporter(this);
    private final TemporaryTableStrategy temporaryTables = new SqliteTemporaryTables();

    /// Called by Hibernate, when this dialect is configured by name.
    public CompleteSqliteDialect() {}

    /// Called by Hibernate with what it knows about the database.
    public CompleteSqliteDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public UniqueDelegate getUniqueDelegate() {
        return uniques;
    }

    @Override
    public Exporter<Table> getTableExporter() {
        return tables;
    }

    /// SQLite does not support comments.
    @Override
    public boolean supportsCommentOn() {
        return false;
    }

    /// Bulk changes of a hierarchy use a table of ids; without this it would be created among the model's own tables.
    @Override
    public TemporaryTableStrategy getLocalTemporaryTableStrategy() {
        return temporaryTables;
    }

    @Override
    public SqmMultiTableMutationStrategy getFallbackSqmMutationStrategy(EntityMappingType root, RuntimeModelCreationContext context) {
        return new LocalTemporaryTableMutationStrategy(root, context);
    }

    @Override
    public SqmMultiTableInsertStrategy getFallbackSqmInsertStrategy(EntityMappingType root, RuntimeModelCreationContext context) {
        return new LocalTemporaryTableInsertStrategy(root, context);
    }

    /// Reports a violated constraint as such; with the community dialect it would be a generic failure.
    @Override
    public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
        SQLExceptionConversionDelegate others = super.buildSQLExceptionConversionDelegate();
        return (failure, message, sql) -> JdbcExceptionHelper.extractErrorCode(failure) == SQLITE_CONSTRAINT
                ? new ConstraintViolationException(message, failure, sql,
                        getViolatedConstraintNameExtractor().extractConstraintName(failure))
                : others.convert(failure, message, sql);
    }

    /// Creates and drops tables; only the part after the checks differs.
    private static final class SqliteTableExporter extends StandardTableExporter {

        private final CompleteSqliteDialect dialect;

        private SqliteTableExporter(CompleteSqliteDialect dialect) {
            super(dialect);
            this.dialect = dialect;
        }

        @Override
        public String[] getSqlCreateStrings(Table table, Metadata metadata, SqlStringGenerationContext context) {
            return new TableWithForeignKeys(dialect, metadata, context).getSqlCreateStrings(table);
        }
    }

    /// A single creation of tables: Hibernate passes the naming context only to the outermost method.
    private static final class TableWithForeignKeys extends StandardTableExporter {

        private final Metadata metadata;
        private final SqlStringGenerationContext context;

        private TableWithForeignKeys(CompleteSqliteDialect dialect, Metadata metadata, SqlStringGenerationContext context) {
            super(dialect);
            this.metadata = metadata;
            this.context = context;
        }

        private String[] getSqlCreateStrings(Table table) {
            return getSqlCreateStrings(table, metadata, context);
        }

        @Override
        protected void applyTableCheck(Table table, StringBuilder sql) {
            super.applyTableCheck(table, sql);
            InlineForeignKeys.append(table, metadata, context, sql);
        }
    }
}
