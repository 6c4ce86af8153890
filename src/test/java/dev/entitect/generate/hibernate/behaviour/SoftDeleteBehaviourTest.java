package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.call;
import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ClassModels;
import dev.entitect.fixture.guide.SoftDeleteModels;
import dev.entitect.model.Model;
import dev.entitect.model.PrimaryKey;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A soft-deleted row is hidden unless the filter is disabled.
class SoftDeleteBehaviourTest {

    @ParameterizedTest
    @EnumSource
    void aDeletedRowIsHiddenUntilTheFilterIsDisabled(DatabaseKind kind) throws Exception {
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
    void collectionsOmitDeletedRows(DatabaseKind kind) throws SQLException {
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

    static Stream<Arguments> models() {
        return Arrays.stream(DatabaseKind.values()).flatMap(kind -> Stream.of(
                Arguments.of("Group", kind, SoftDeleteModels.awkwardNames(), List.of("order")),
                Arguments.of("Seat", kind, SoftDeleteModels.compositeKey(PrimaryKey.CompositeForm.ID_CLASS),
                        List.of("row", "hall", "number")),
                Arguments.of("Seat", kind, SoftDeleteModels.compositeKey(PrimaryKey.CompositeForm.EMBEDDED_ID),
                        List.of("row", "hall", "number")),
                Arguments.of("Payment", kind, SoftDeleteModels.subclass(), List.of("id")),
                Arguments.of("CardPayment", kind, SoftDeleteModels.subclass(), List.of("id"))));
    }

    @ParameterizedTest(name = "{0} {3} on {1}")
    @MethodSource("models")
    void rowsOfAnyTableAndKeyAreMarkedAsDeleted(String entity, DatabaseKind kind, Model source, List<String> key) throws Exception {
        try (GeneratedModel model = GeneratedModel.open(source, kind)) {
            Object object = model.make(entity);
            for (int i = 0; i < key.size(); i++) {
                set(object, key.get(i), i + 1);
            }
            if (entity.equals("CardPayment")) {
                set(object, "number", "1");
            }
            model.factory().inTransaction(session -> session.persist(object));
            model.factory().inTransaction(session -> session.remove(only(session, entity)));

            String filter = (String) model.type(entity).getField("NOT_DELETED").get(null);
            model.factory().inSession(session -> {
                assertThat(count(session, entity)).isZero();
                session.disableFilter(filter);
                assertThat(count(session, entity)).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForeignCompositeKeyIsBoundInItsOwnColumnOrder(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(SoftDeleteModels.keyOfAKey(), kind)) {
            model.factory().inTransaction(session -> {
                Object seat = model.make("Seat");
                set(seat, "row", 1);
                set(seat, "hall", 2);
                set(seat, "number", 3);
                session.persist(seat);
                Object booking = model.make("Booking");
                set(booking, "day", 4);
                set(booking, "seat", seat);
                session.persist(booking);
            });
            model.factory().inTransaction(session -> session.remove(only(session, "Booking")));

            model.factory().inSession(session -> assertThat(count(session, "Booking")).isZero());
        }
    }

    private static Object only(Session session, String entity) {
        return session.createSelectionQuery("from " + entity, Object.class).getSingleResult();
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
