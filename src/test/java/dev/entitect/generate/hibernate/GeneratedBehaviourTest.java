package dev.entitect.generate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.JavaSource;
import dev.entitect.fixture.Samples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The behaviour of generated classes on a real database. They are accessed by reflection, since this test is compiled before them.
class GeneratedBehaviourTest {

    private final List<String> statements = new ArrayList<>();
    private ClassLoader classes;
    private SessionFactory factory;

    @BeforeEach
    void bootTheBlog() throws ReflectiveOperationException {
        classes = JavaSource.load(new HibernateGenerator().generate(Samples.load("blog")));
        Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder().applyClassLoader(classes).build())
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:behaviour")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.hbm2ddl.halt_on_error", "true")
                .setStatementInspector(sql -> {
                    statements.add(sql);
                    return sql;
                });
        for (String name : new HibernateGenerator().managedClasses(Samples.load("blog"))) {
            configuration.addAnnotatedClass(classes.loadClass(name));
        }
        factory = configuration.buildSessionFactory();
        factory.inTransaction(this::writeAPost);
        statements.clear();
    }

    @AfterEach
    void close() {
        factory.close();
    }

    private void writeAPost(Session session) {
        Object user = make("User");
        set(user, "Username", "tarun");
        set(user, "Email", "tarun@example.org");
        set(user, "PasswordHash", "x");
        Object post = make("Post");
        set(post, "Title", "Hello");
        set(post, "Content", "World");
        call(user, "addPost", post);
        Object comment = make("Comment");
        set(comment, "Content", "Nice");
        call(post, "addComment", comment);
        call(user, "addComment", comment);
        Object tag = make("Tag");
        set(tag, "Name", "java");
        call(post, "addTag", tag);
        session.persist(user);
    }

    @Test
    void helperMethodsKeepBothSidesInSync() {
        Object post = make("Post");
        Object tag = make("Tag");

        call(post, "addTag", tag);
        assertThat(((Collection<?>) get(tag, "Posts")).toArray()).containsExactly(post);

        call(post, "removeTag", tag);
        assertThat((Collection<?>) get(tag, "Posts")).isEmpty();
    }

    @Test
    void savingAUserCascades() {
        factory.inTransaction(session -> {
            assertThat(count(session, "Post")).isEqualTo(1);
            assertThat(count(session, "Comment")).isEqualTo(1);
            assertThat(count(session, "Tag")).isEqualTo(1);
        });
    }

    @Test
    void orphansAndThePostsOfADeletedUserAreDeleted() {
        factory.inTransaction(session -> {
            Object post = session.find(type("Post"), 1L);
            call(post, "removeComment", ((List<?>) get(post, "Comments")).getFirst());
        });
        factory.inTransaction(session -> assertThat(count(session, "Comment")).isZero());

        factory.inTransaction(session -> session.remove(session.find(type("User"), 1L)));
        factory.inTransaction(session -> {
            assertThat(count(session, "Post")).isZero();
            assertThat(count(session, "Tag")).isEqualTo(1);
        });
    }

    @Test
    void aProxyEqualsItsEntityWithoutLoadingEither() {
        Object loaded = factory.fromSession(session -> session.find(type("User"), 1L));
        statements.clear();
        factory.inSession(session -> {
            Object proxy = session.getReference(type("User"), 1L);

            assertThat(proxy).isEqualTo(loaded).hasSameHashCodeAs(loaded);
            assertThat(loaded).isEqualTo(proxy);
            assertThat(Hibernate.isInitialized(proxy)).isFalse();
            assertThat(statements).isEmpty();
        });
    }

    @Test
    void anEntityIsStillFoundInASetAfterItGetsItsKey() {
        Object tag = make("Tag");
        set(tag, "Name", "hibernate");
        Set<Object> tags = new HashSet<>(Set.of(tag));

        factory.inTransaction(session -> session.persist(tag));

        assertThat(tags).contains(tag);
        assertThat(tag).isNotEqualTo(make("Tag"));
        assertThat(make("Tag")).isNotEqualTo(make("Tag"));
    }

    @Test
    void theStringFormLoadsNothing() {
        factory.inSession(session -> {
            Object post = session.find(type("Post"), 1L);
            statements.clear();

            assertThat(post).hasToString("Post(id=1, title=Hello)");
            assertThat(statements).isEmpty();
        });
    }

    @Test
    void timestampsAndEnumValuesAreSet() {
        factory.inSession(session -> {
            assertThat(get(session.find(type("Post"), 1L), "CreatedAt")).isNotNull();
            assertThat(session.createNativeQuery("select role from users", String.class).getSingleResult()).isEqualTo("user");
        });
    }

    private long count(Session session, String entity) {
        return session.createSelectionQuery("select count(e) from " + entity + " e", Long.class).getSingleResult();
    }

    private Class<?> type(String name) {
        try {
            return classes.loadClass("com.example.blog." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private Object make(String name) {
        try {
            return type(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Object get(Object object, String property) {
        return invoke(object, "get" + property);
    }

    private static void set(Object object, String property, Object value) {
        invoke(object, "set" + property, value);
    }

    private static void call(Object object, String method, Object argument) {
        invoke(object, method, argument);
    }

    private static Object invoke(Object object, String name, Object... arguments) {
        for (var method : object.getClass().getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                try {
                    return method.invoke(object, arguments);
                } catch (ReflectiveOperationException refused) {
                    throw new AssertionError(refused);
                }
            }
        }
        throw new AssertionError(object.getClass() + " has no " + name);
    }
}
