package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.call;
import static dev.entitect.fixture.Beans.callStatic;
import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ClassModels;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.hibernate.query.SelectionQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What entities get from their mixins, tested on rows.
class MixinBehaviourTest {

    @ParameterizedTest
    @EnumSource
    void anUpdateSetsTheUpdateTimeAndKeepsTheCreationTime(DatabaseKind kind) throws Exception {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.timestampMixin(), kind)) {
            Object user = model.make("User");
            set(user, "name", "Ada");
            model.factory().inTransaction(session -> session.persist(user));
            LocalDateTime created = (LocalDateTime) get(user, "createdAt");
            LocalDateTime before = (LocalDateTime) get(user, "updatedAt");
            Thread.sleep(5);
            model.factory().inTransaction(session -> set(session.find(model.type("User"), get(user, "id")), "name", "Grace"));

            Object changed = model.factory().fromSession(session -> session.find(model.type("User"), get(user, "id")));
            assertThat((LocalDateTime) get(changed, "updatedAt")).isAfter(before);
            assertThat((LocalDateTime) get(changed, "createdAt")).isBetween(created.minusNanos(1_000_000), created.plusNanos(1_000_000));
            assertThat(model.type("User").getSuperclass()).isEqualTo(model.type("Timestamped"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("unchecked")
    void aBaseClassQueriesTheActiveRowsOfItsEntities(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.baseModel(), kind)) {
            model.factory().inTransaction(session -> {
                for (String name : new String[] {"Ada", "Grace"}) {
                    Object user = model.make("User");
                    set(user, "name", name);
                    set(user, "email", name + "@example.org");
                    session.persist(user);
                    if (name.equals("Ada")) {
                        call(user, "softDelete");
                    }
                }
            });

            model.factory().inSession(session -> {
                var active = (SelectionQuery<Object>) callStatic(model.type("BaseModel"), "active", session, model.type("User"));
                assertThat(active.getResultList()).extracting(user -> get(user, "name")).containsExactly("Grace");
                assertThat(active.getResultList()).allMatch(user -> (boolean) call(user, "active"));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClassGetsFieldsMethodsAndForeignKeysFromSeveralMixins(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.severalMixins(), kind)) {
            Object post = model.make("Post");
            Object user = model.make("User");
            set(user, "name", "Ada");
            set(post, "title", "Hello");
            set(post, "createdBy", user);
            call(post, "softDelete");
            model.factory().inTransaction(session -> {
                session.persist(user);
                session.persist(post);
            });

            model.factory().inSession(session -> {
                Object found = session.find(model.type("Post"), get(post, "id"));
                assertThat((boolean) call(found, "isDeleted")).isTrue();
                assertThat(get(found, "deletedAt")).isNotNull();
                assertThat(get(found, "createdAt")).isNotNull();
                assertThat(get(found, "createdBy")).isEqualTo(user);
            });
            assertThat(model.type("Timestamped")).isInterface().isAssignableFrom(model.type("Post"));
            assertThat(model.type("SoftDeletable")).isInterface().isAssignableFrom(model.type("Post"));
        }
    }
}
