package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.call;
import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ClassModels;
import java.sql.SQLException;
import java.util.Collection;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A deleted row is out of sight until somebody asks for it.
class SoftDeleteBehaviourTest {

    @ParameterizedTest
    @EnumSource
    void aDeletedRowIsOutOfSightUntilTheFilterIsOff(DatabaseKind kind) throws Exception {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.softDelete(), kind)) {
            Object user = write(model);
            model.factory().inTransaction(session -> session.remove(session.find(model.type("User"), get(user, "id"))));
            String filter = (String) model.type("User").getField("NOT_DELETED").get(null);

            model.factory().inSession(session -> {
                assertThat(count(session, "User")).isZero();
                assertThat(session.find(model.type("User"), get(user, "id"))).isNull();
            });
            model.factory().inTransaction(session -> {
                session.disableFilter(filter);
                Object deleted = session.find(model.type("User"), get(user, "id"));
                assertThat((boolean) call(deleted, "isDeleted")).isTrue();
                call(deleted, "restore");
            });
            model.factory().inSession(session -> assertThat(count(session, "User")).isEqualTo(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCollectionLeavesDeletedRowsOut(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.softDelete(), kind)) {
            Object user = write(model);
            model.factory().inTransaction(session -> {
                Object found = session.find(model.type("User"), get(user, "id"));
                session.remove(((Collection<?>) get(found, "posts")).iterator().next());
            });

            model.factory().inSession(session -> {
                Object found = session.find(model.type("User"), get(user, "id"));
                assertThat((Collection<?>) get(found, "posts")).hasSize(1);
                assertThat(session.createNativeQuery("select count(*) from posts", Long.class).getSingleResult()).isEqualTo(2);
            });
        }
    }

    private static Object write(GeneratedModel model) {
        Object user = model.make("User");
        set(user, "name", "Ada");
        model.factory().inTransaction(session -> {
            session.persist(user);
            for (String title : new String[] {"one", "two"}) {
                Object post = model.make("Post");
                set(post, "title", title);
                call(user, "addPost", post);
                session.persist(post);
            }
        });
        return user;
    }

    private static long count(Session session, String entity) {
        return session.createSelectionQuery("select count(e) from " + entity + " e", Long.class).getSingleResult();
    }
}
