package dev.entitect.bench;

import dev.entitect.edit.Edits;
import dev.entitect.fixture.JavaSource;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.BootListener;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.child.ChildHost;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;

/// The time from a model to the result of a query: the first one, also in a process that has just been started and warmed up, and
/// after an attribute was renamed. Measured in a session process, as the window does it, and in this process, compared with
/// plain Hibernate that boots the same precompiled classes.
final class SessionBenchmark implements AutoCloseable {

    private final LiveService renamingInChild = new LiveService(new ChildHost(() -> 512));
    private final LiveService renamingInProcess = new LiveService(new EngineHost());
    private LiveService newProcess = new LiveService(new ChildHost(() -> 512));
    private final LiveService inProcess = new LiveService(new EngineHost());

    SessionBenchmark() {
        renamingInChild.warmUp(BootListener.NONE);
        inProcess.warmUp(BootListener.NONE);
    }

    List<Benchmark> all() {
        Model small = LargeDiagram.of(10);
        Model large = LargeDiagram.of(100);
        return List.of(
                new Benchmark("First query of a new process", 10, "statements", this::restart, () -> first(newProcess, small)),
                new Benchmark("First query, this process", 10, "statements", () -> first(inProcess, small)),
                plainHibernate(small),
                new Renaming(renamingInChild, large).benchmark("Renamed, own process"),
                new Renaming(renamingInProcess, large).benchmark("Renamed, this process"),
                plainHibernate(large));
    }

    /// As if the window had just been opened.
    private void restart() {
        newProcess.close();
        newProcess = new LiveService(new ChildHost(() -> 512));
        newProcess.warmUp(BootListener.NONE);
    }

    /// As if the file had just been opened.
    private static int first(LiveService service, Model model) {
        service.switchTo(model, false);
        return ask(service, model);
    }

    private static int ask(LiveService service, Model model) {
        String entity = model.entities().stream().findFirst().orElseThrow().name();
        LiveAnswer<QueryResult> answer = service.ask(model, session -> session.hql("from " + entity, QueryOptions.DEFAULT), state -> {});
        return switch (answer) {
            case LiveAnswer.Done<QueryResult> done -> done.result().statements().size();
            case LiveAnswer.Refused<QueryResult> refused -> throw new IllegalStateException(refused.reasons().toString());
        };
    }

    /// Renames an attribute repeatedly, with a query each time.
    private static final class Renaming {

        private final LiveService service;
        private Model model;
        private int times;

        Renaming(LiveService service, Model model) {
            this.service = service;
            this.model = model;
        }

        Benchmark benchmark(String name) {
            return new Benchmark(name, model.entities().size(), "statements", this::rename);
        }

        private int rename() {
            Entity entity = model.entities().stream().skip(model.entities().size() / 2).findFirst().orElseThrow();
            Attribute attribute = entity.attributes().getLast();
            String name = attribute.name().replaceAll("X\\d*$", "") + "X" + ++times;
            model = Edits.changeAttribute("Rename", entity.id(), attribute.id(), it -> it.withName(name)).change().apply(model);
            return ask(service, model);
        }
    }

    private static Benchmark plainHibernate(Model model) {
        HibernateGenerator generator = new HibernateGenerator();
        Path classes = JavaSource.compile(generator.generate(model));
        List<String> names = generator.managedClasses(model);
        return new Benchmark("Plain Hibernate, compiled before", model.entities().size(), "classes", () -> boot(classes, names));
    }

    /// Loads the classes in a new class loader, as every session does.
    private static int boot(Path folder, List<String> names) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        // the database exists as long as this connection
        try (Connection keepAlive = database.getConnection();
                URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, SessionBenchmark.class.getClassLoader())) {
            return boot(classes, names, database);
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static int boot(ClassLoader classes, List<String> names, JdbcDataSource database) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(classes).build())
                .applySettings(Map.of(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database, AvailableSettings.HBM2DDL_AUTO, "create-only",
                        AvailableSettings.KEYWORD_AUTO_QUOTING_ENABLED, true))
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            for (String name : names) {
                sources.addAnnotatedClass(classes.loadClass(name));
            }
            try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
                return factory.getMetamodel().getEntities().size();
            }
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    @Override
    public void close() {
        newProcess.close();
        renamingInChild.close();
        renamingInProcess.close();
        inProcess.close();
    }
}
