package dev.entitect.live.engine;

import dev.entitect.live.SessionSpec;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.tool.schema.Action;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/// Hibernate, running on the compiled classes. Started and closed on one thread at a time; the session factory is thread-safe.
final class ModelMapping implements AutoCloseable {

    private final BootstrapServiceRegistry bootstrap;
    private final StandardServiceRegistry registry;
    private MetadataImplementor metadata;
    private SessionFactoryImplementor factory;

    private ModelMapping(BootstrapServiceRegistry bootstrap, StandardServiceRegistry registry) {
        this.bootstrap = bootstrap;
        this.registry = registry;
    }

    /// Reads the classes and builds the session factory; does not access tables.
    static ModelMapping boot(SessionSpec spec, ModelClassLoader loader, LiveDatabase database, DataSource users)
            throws ClassNotFoundException {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        StandardServiceRegistry registry;
        try {
            registry = new StandardServiceRegistryBuilder(bootstrap).applySettings(settings(spec, database, users)).build();
        } catch (RuntimeException | LinkageError e) {
            BootstrapServiceRegistryBuilder.destroy(bootstrap);
            throw e;
        }
        ModelMapping mapping = new ModelMapping(bootstrap, registry);
        try {
            mapping.build(spec, loader);
            return mapping;
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            mapping.close();
            throw e;
        }
    }

    private void build(SessionSpec spec, ModelClassLoader loader) throws ClassNotFoundException {
        MetadataSources sources = new MetadataSources(registry);
        for (String name : spec.managedClasses()) {
            sources.addAnnotatedClass(Class.forName(name, false, loader));
        }
        metadata = (MetadataImplementor) sources.buildMetadata();
        // Hibernate orders columns automatically only if the session factory also creates the tables
        metadata.orderColumns(true);
        factory = metadata.buildSessionFactory();
    }

    private static Map<String, Object> settings(SessionSpec spec, LiveDatabase database, DataSource users) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, users);
        settings.put(AvailableSettings.COLUMN_ORDERING_STRATEGY, new ModelColumnOrder(new ColumnRanks(spec.columnOrder())));
        settings.put(AvailableSettings.KEYWORD_AUTO_QUOTING_ENABLED, true);
        settings.put(AvailableSettings.HBM2DDL_HALT_ON_ERROR, true);
        settings.put(AvailableSettings.HBM2DDL_SKIP_DEFAULT_IMPORT_FILE, true);
        settings.put(AvailableSettings.JAKARTA_VALIDATION_MODE, "none");
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
        settings.put(AvailableSettings.USE_QUERY_CACHE, false);
        // tells the trace which query a statement was made for
        settings.put(AvailableSettings.USE_SQL_COMMENTS, true);
        settings.putAll(database.settings());
        return settings;
    }

    /// Creates the schemas, tables, keys and sequences through the owner's connection.
    void createSchema(Connection owner) {
        manage(owner, Action.CREATE_ONLY, true);
    }

    /// Drops the tables, keys and sequences; schemas stay.
    void dropSchema(Connection owner) {
        manage(owner, Action.DROP, false);
    }

    private void manage(Connection owner, Action action, boolean schemas) {
        Map<String, Object> settings = new HashMap<>(factory.getProperties());
        settings.put(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, action);
        settings.put(AvailableSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, schemas);
        settings.put(AvailableSettings.JAKARTA_HBM2DDL_CONNECTION, owner);
        SchemaManagementToolCoordinator.process(metadata, registry, settings, delayed -> {});
    }

    SessionFactoryImplementor factory() {
        return factory;
    }

    /// The sequences that generate ids, with the tables they generate ids for.
    List<IdSequence> idSequences() {
        return IdSequence.of(metadata, factory);
    }

    @Override
    public void close() {
        try {
            if (factory != null) {
                factory.close();
            }
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
            BootstrapServiceRegistryBuilder.destroy(bootstrap);
        }
    }
}
