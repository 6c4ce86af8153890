package dev.entitect.generate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.JavaSource;
import dev.entitect.live.engine.ModelColumnOrder;
import dev.entitect.model.Model;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.internal.UserSuppliedConnectionProviderImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// There is no MySQL server, so the statements that Hibernate would send to one are checked instead.
class MysqlDdlTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.entitect.fixture.MappingModels#models")
    void theDdlMatchesTheModel(String name, Model source) {
        Model model = source.withSettings(source.settings().withTargets(EnumSet.of(Dialect.H2, Dialect.MYSQL)));
        Set<String> statements = ddl(model);

        for (Table table : Schema.of(model).tables()) {
            String create = only(statements, "create table " + lower(table.name()) + " (");
            table.columns().forEach(column -> assertThat(create).containsPattern("[(,] ?" + pattern(column.name()) + " \\w"));
            String key = table.primaryKey().name().isEmpty() ? "" : "constraint " + lower(table.primaryKey().name()) + " ";
            if (!table.primaryKey().columns().isEmpty()) {
                assertThat(create).contains(", " + key + "primary key " + names(table.primaryKey().columns()));
            }
            table.columns().stream().filter(Column::isIdentity).forEach(column -> assertThat(create)
                    .containsPattern(pattern(column.name()) + " (big|small)?int(eger)? not null auto_increment"));
            String alter = "alter table " + lower(table.name()) + " add constraint ";
            // Hibernate chooses the names of constraints implied by one-to-one associations
            table.uniques().stream().filter(it -> !(it.origin() instanceof AssociationId))
                    .forEach(it -> assertThat(only(statements, alter + lower(it.name()) + " unique ")).endsWith(names(it.columns())));
            table.indexes().forEach(
                    it -> only(statements, "create index " + lower(it.name()) + " on " + lower(table.name()) + " " + names(it.columns())));
            table.checks().forEach(it -> assertThat(create).contains("constraint " + lower(it.name()) + " check ("));
            table.foreignKeys().stream().filter(it -> !it.name().isEmpty())
                    .forEach(it -> assertThat(only(statements, alter + lower(it.name()) + " foreign key "
                            + names(it.columns()) + " references " + lower(it.referencedTable()) + " "))
                            .endsWith((action(" on delete ", it.onDelete()) + action(" on update ", it.onUpdate()))));
        }
    }

    private static String action(String when, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : when + lower(action.name()).replace('_', ' ');
    }

    private static String only(Set<String> statements, String prefix) {
        List<String> found = statements.stream().filter(it -> it.startsWith(prefix)).toList();
        assertThat(found).as("%s in %s", prefix, statements).hasSize(1);
        return found.getFirst();
    }

    private static String names(List<String> names) {
        return names.stream().map(MysqlDdlTest::lower).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String pattern(String name) {
        return Pattern.quote(lower(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// The statements in lower case and without backticks; quoting is tested on MariaDB.
    private static Set<String> ddl(Model model) {
        HibernateGenerator generator = new HibernateGenerator();
        ClassLoader classes = JavaSource.load(generator.generate(model));
        StringWriter script = new StringWriter();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(classes).build())
                .applySettings(Map.of("hibernate.boot.allow_jdbc_metadata_access", false,
                        AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "MySQL", AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "9",
                        AvailableSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, "0",
                        AvailableSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "create", AvailableSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET,
                        script,
                        AvailableSettings.COLUMN_ORDERING_STRATEGY, ModelColumnOrder.of(Schema.of(model).tables().stream()
                                .collect(Collectors.toMap(Table::name, table -> table.columns().stream().map(Column::name).toList()))),
                        // a pool on the class path would try to connect
                        AvailableSettings.CONNECTION_PROVIDER, UserSuppliedConnectionProviderImpl.class))
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            for (String name : generator.managedClasses(model)) {
                sources.addAnnotatedClass(classes.loadClass(name));
            }
            MetadataImplementor metadata = (MetadataImplementor) sources.buildMetadata();
            // a session factory would do this, but it needs a connection
            metadata.orderColumns(true);
            SchemaManagementToolCoordinator.process(metadata, registry, registry.requireService(ConfigurationService.class).getSettings(),
                    action -> {});
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
        return script.toString().lines().map(line -> lower(line).replace("`", "").replaceFirst(";$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
