package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.call;
import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.LoadingModels;
import dev.entitect.model.association.FetchPlan;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.query.SelectionQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The number of statements that each loading strategy sends for three authors and their posts.
class FetchBehaviourTest {

    private static final int AUTHORS = 3;

    @ParameterizedTest
    @EnumSource
    void lazyLoadingSendsOneStatementPerAuthor(DatabaseKind kind) throws SQLException {
        assertThat(statements(kind, FetchPlan.Mode.LAZY)).isEqualTo(1 + AUTHORS);
    }

    @ParameterizedTest
    @EnumSource
    void batchLoadingSendsOneStatementForAllAuthors(DatabaseKind kind) throws SQLException {
        assertThat(statements(kind, FetchPlan.Mode.BATCH)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void subselectLoadingSendsOneStatementForAllAuthors(DatabaseKind kind) throws SQLException {
        assertThat(statements(kind, FetchPlan.Mode.SUBSELECT)).isEqualTo(2);
    }

    private static int statements(DatabaseKind kind, FetchPlan.Mode mode) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.fetch(mode), kind)) {
            write(model);
            model.statements().clear();
            model.factory().inSession(session -> session.createSelectionQuery("from Author", Object.class).getResultList()
                    .forEach(author -> assertThat((Collection<?>) get(author, "posts")).hasSize(2)));
            return model.statements().size();
        }
    }

    /// A query ignores the fetch mode; finding by key uses it.
    @ParameterizedTest
    @EnumSource
    void joinFetchingLoadsAnAuthorAndPostsInOneStatement(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.fetch(FetchPlan.Mode.JOIN), kind)) {
            write(model);
            model.statements().clear();
            Object author = model.factory().fromSession(session -> session.find(model.type("Author"), 1L));

            assertThat((Collection<?>) get(author, "posts")).hasSize(2);
            assertThat(model.statements()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("unchecked")
    void aDynamicPropertyIsQueriedAndNeverLoadedCompletely(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.fetch(FetchPlan.Mode.DYNAMIC), kind)) {
            write(model);
            model.factory().inSession(session -> {
                Object author = session.find(model.type("Author"), 1L);
                model.statements().clear();
                var all = (SelectionQuery<Object>) call(author, "queryPosts", session);
                assertThat(all.getResultCount()).isEqualTo(2);
                var some = (SelectionQuery<Object>) call(author, "queryPosts", session, "title like :start");
                assertThat(some.setParameter("start", "first%").getResultList()).extracting(post -> get(post, "title"))
                        .containsExactly("first of 1");

                assertThat(model.statements()).hasSize(2);
                assertThat(Hibernate.isInitialized(get(author, "posts"))).isFalse();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("unchecked")
    void aUnidirectionalDynamicPropertyIsQueriedToo(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(LoadingModels.manyToMany(FetchPlan.Mode.DYNAMIC), kind)) {
            Object post = model.make("Post");
            set(post, "title", "Hello");
            for (String name : List.of("java", "sql")) {
                Object tag = model.make("Tag");
                set(tag, "name", name);
                call(post, "addTag", tag);
            }
            model.factory().inTransaction(session -> session.persist(post));

            model.factory().inSession(session -> assertThat(
                    ((SelectionQuery<Object>) call(session.find(model.type("Post"), 1L), "queryTags", session, "element.name = 'sql'"))
                            .getResultList())
                    .extracting(tag -> get(tag, "name")).containsExactly("sql"));
        }
    }

    private static void write(GeneratedModel model) {
        model.factory().inTransaction(session -> {
            for (int i = 1; i <= AUTHORS; i++) {
                Object author = model.make("Author");
                set(author, "name", "Author " + i);
                for (String title : List.of("first of " + i, "second of " + i)) {
                    Object post = model.make("Post");
                    set(post, "title", title);
                    call(author, "addPost", post);
                }
                session.persist(author);
            }
        });
    }
}
