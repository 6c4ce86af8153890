package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.call;
import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.LoadingModels;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.ReferentialAction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What cascades from an author to the posts, and the referential actions of the database.
class CascadeBehaviourTest {

    @ParameterizedTest
    @EnumSource
    void savingAnAuthorSavesThePosts(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.cascading(Cascade.PERSIST), kind)) {
            Object author = model.make("Author");
            set(author, "name", "Ada");
            Object post = model.make("Post");
            set(post, "title", "one");
            call(author, "addPost", post);
            model.factory().inTransaction(session -> session.persist(author));

            model.factory().inSession(session -> assertThat(count(session)).isEqualTo(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void mergingAnAuthorMergesThePosts(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.cascading(Cascade.MERGE), kind)) {
            Object author = write(model, "Ada", "one");
            set(post(author), "title", "changed");
            model.factory().inTransaction(session -> session.merge(author));

            model.factory().inSession(
                    session -> assertThat(get(session.find(model.type("Post"), get(post(author), "id")), "title")).isEqualTo("changed"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void removingAnAuthorRemovesThePosts(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.cascading(Cascade.REMOVE), kind)) {
            Object author = write(model, "Ada", "one");
            model.factory().inTransaction(session -> session.remove(session.find(model.type("Author"), get(author, "id"))));

            model.factory().inSession(session -> assertThat(count(session)).isZero());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refreshingAnAuthorRefreshesThePosts(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.cascading(Cascade.REFRESH), kind)) {
            Object written = write(model, "Ada", "one");
            model.factory().inTransaction(session -> {
                Object author = session.find(model.type("Author"), get(written, "id"));
                set(post(author), "title", "changed");
                session.refresh(author);

                assertThat(get(post(author), "title")).isEqualTo("one");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void detachingAnAuthorDetachesThePosts(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.cascading(Cascade.DETACH), kind)) {
            Object written = write(model, "Ada", "one");
            model.factory().inSession(session -> {
                Object author = session.find(model.type("Author"), get(written, "id"));
                Object post = post(author);
                session.detach(author);

                assertThat(session.contains(post)).isFalse();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPostRemovedFromItsAuthorIsDeleted(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.orphanRemoval(), kind)) {
            Object written = write(model, "Ada", "one");
            model.factory().inTransaction(session -> {
                Object author = session.find(model.type("Author"), get(written, "id"));
                call(author, "removePost", post(author));
            });

            model.factory().inSession(session -> assertThat(count(session)).isZero());
        }
    }

    @ParameterizedTest
    @EnumSource
    void passiveDeletesSendOneStatement(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.passiveDeletes(), kind)) {
            Object author = write(model, "Ada", "one", "two", "three");
            model.factory().inTransaction(session -> {
                Object found = session.find(model.type("Author"), get(author, "id"));
                model.statements().clear();
                session.remove(found);
                session.flush();

                assertThat(model.statements()).singleElement().asString().startsWith("delete from authors");
            });
            model.factory().inSession(session -> assertThat(count(session)).isZero());
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletingAnAuthorTriggersTheOnDeleteAction(DatabaseKind kind) throws SQLException {
        for (ReferentialAction action : List.of(ReferentialAction.CASCADE, ReferentialAction.SET_NULL, ReferentialAction.RESTRICT,
                ReferentialAction.NO_ACTION)) {
            try (GeneratedModel model = GeneratedModel.open(LoadingModels.onDelete(action), kind)) {
                Object author = write(model, "Ada", "one");
                Runnable delete = () -> model.factory().inTransaction(session -> session
                        .createMutationQuery("delete from Author where id = :id").setParameter("id", get(author, "id")).executeUpdate());
                switch (action) {
                    case CASCADE -> {
                        delete.run();
                        model.factory().inSession(session -> assertThat(count(session)).isZero());
                    }
                    case SET_NULL -> {
                        delete.run();
                        model.factory()
                                .inSession(session -> assertThat(
                                        session.createSelectionQuery("select count(p) from Post p where p.author is null", Long.class)
                                                .getSingleResult())
                                        .isEqualTo(1));
                    }
                    default -> assertThatThrownBy(delete::run).isInstanceOf(ConstraintViolationException.class);
                }
            }
        }
    }

    private static Object write(GeneratedModel model, String name, String... titles) {
        Object author = model.make("Author");
        set(author, "name", name);
        model.factory().inTransaction(session -> {
            List<Object> posts = new ArrayList<>();
            for (String title : titles) {
                Object post = model.make("Post");
                set(post, "title", title);
                call(author, "addPost", post);
                posts.add(post);
            }
            session.persist(author);
            boolean cascades = session.contains(posts.getFirst());
            if (!cascades) {
                posts.forEach(session::persist);
            }
        });
        return author;
    }

    private static Object post(Object author) {
        return ((List<?>) get(author, "posts")).getFirst();
    }

    private static long count(Session session) {
        return session.createSelectionQuery("select count(p) from Post p", Long.class).getSingleResult();
    }
}
