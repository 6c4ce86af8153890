package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.call;
import static dev.entitect.fixture.Beans.callStatic;
import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ClassModels;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.SelectionQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Custom and generated members work, and a hybrid gives the same result in memory and in a query.
class MemberBehaviourTest {

    @ParameterizedTest
    @EnumSource
    void customMethodsFindersAndToMapWork(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.members(), kind)) {
            model.factory().inTransaction(session -> {
                Object user = callStatic(model.type("User"), "create", session, "ada@example.org");
                Object post = model.make("Post");
                set(post, "title", "Hello");
                call(user, "addPost", post);
                session.persist(post);
            });

            model.factory().inSession(session -> {
                Object user = ((Optional<?>) callStatic(model.type("User"), "findByEmail", session, "ada@example.org")).orElseThrow();
                assertThat((Optional<?>) callStatic(model.type("User"), "findByEmail", session, "nobody")).isEmpty();
                assertThat(call(user, "postCount")).isEqualTo(1);
                assertThat((boolean) call(user, "isNew")).isTrue();
                assertThat(call(user, "toMap")).isEqualTo(Map.of("id", get(user, "id"), "email", "ada@example.org"));
                List<?> posts = (List<?>) callStatic(model.type("Post"), "findByAuthor", session, user);
                assertThat(posts).singleElement().satisfies(post -> assertThat(call(post, "toMap"))
                        .isEqualTo(Map.of("title", "Hello", "author", get(user, "id"))));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("unchecked")
    void aHybridGivesTheSameResultInMemoryAndInAQuery(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.hybrids(), kind)) {
            model.factory().inTransaction(session -> {
                for (int i = 1; i <= 6; i++) {
                    Object product = model.make("Product");
                    set(product, "name", i == 6 ? "it's $1" : "p" + i);
                    set(product, "price", i * 1.5);
                    set(product, "quantity", 7 - i);
                    set(product, "discount", i % 2 == 0 ? new BigDecimal(i).setScale(2) : null);
                    session.persist(product);
                }
            });

            model.factory().inSession(session -> {
                List<Object> all = session.createSelectionQuery("from Product order by id", Object.class).getResultList();
                assertThat(session.createSelectionQuery("from Product where totalValue > 12 order by id", Object.class).getResultList())
                        .isNotEmpty().isEqualTo(all.stream().filter(it -> (double) get(it, "totalValue") > 12).toList());
                assertThat(session.createSelectionQuery("from Product where halfDiscount >= 1.5 order by id", Object.class).getResultList())
                        .isNotEmpty().isEqualTo(all.stream().filter(it -> get(it, "halfDiscount") instanceof BigDecimal half
                                && half.compareTo(new BigDecimal("1.5")) >= 0).toList());
                assertThat(((SelectionQuery<Object>) callStatic(model.type("Product"), "isAffordable", session, 4.5)).getResultList())
                        .hasSize(3)
                        .containsExactlyInAnyOrderElementsOf(all.stream().filter(it -> (boolean) call(it, "isAffordable", 4.5)).toList());
                BigDecimal minimum = new BigDecimal(3);
                assertThat(((SelectionQuery<Object>) callStatic(model.type("Product"), "isReduced", session, minimum)).getResultList())
                        .hasSize(1).isEqualTo(all.stream().filter(it -> (boolean) call(it, "isReduced", minimum)).toList());
            });
        }
    }
}
