package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.call;
import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ClassModels;
import dev.entitect.model.PrimaryKey.CompositeForm;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Composite keys, and keys derived from other entities.
class KeyBehaviourTest {

    static Stream<Arguments> forms() {
        return Arrays.stream(DatabaseKind.values())
                .flatMap(kind -> Arrays.stream(CompositeForm.values()).map(form -> Arguments.of(kind, form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aShortcutCreatesTheAssociationEntityWithTheKeysOfBothSides(DatabaseKind kind, CompositeForm form) throws Exception {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.associationObject(form), kind)) {
            Object post = model.make("Post");
            set(post, "title", "Hello");
            Object tag = model.make("Tag");
            set(tag, "name", "java");
            model.factory().inTransaction(session -> {
                session.persist(post);
                session.persist(tag);
                session.persist(call(post, "addTag", tag));
            });

            model.factory().inSession(session -> {
                Object found = session.find(model.type("Post"), get(post, "id"));
                assertThat((List<?>) get(found, "tags")).extracting(it -> get(it, "name")).containsExactly("java");
                assertThat((List<?>) get(session.find(model.type("Tag"), get(tag, "id")), "posts")).isEqualTo(List.of(found));
                Object key = key(model, "PostTagId", get(post, "id"), get(tag, "id"));
                Object link = session.find(model.type("PostTag"), key);
                assertThat(get(link, "createdAt")).isNotNull();
                assertThat(key).isEqualTo(key(model, "PostTagId", get(post, "id"), get(tag, "id")))
                        .hasSameHashCodeAs(key(model, "PostTagId", get(post, "id"), get(tag, "id")));
            });
        }
    }

    private static Object key(GeneratedModel model, String type, Object... parts) {
        try {
            return Arrays.stream(model.type(type).getConstructors()).filter(it -> it.getParameterCount() == parts.length).findFirst()
                    .orElseThrow().newInstance(parts);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(refused);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void linesAreOrderedByAPartOfTheirKey(DatabaseKind kind, CompositeForm form) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.orderLines(form), kind)) {
            Object order = model.make("Order");
            set(order, "customer", "Ada");
            model.factory().inTransaction(session -> {
                session.persist(order);
                for (int number : new int[] {3, 1, 2}) {
                    Object line = model.make("OrderLine");
                    set(line, "lineNumber", number);
                    set(line, "quantity", number * 10);
                    call(order, "addLine", line);
                    session.persist(line);
                }
            });

            model.factory().inSession(session -> {
                Object found = session.find(model.type("Order"), get(order, "id"));
                assertThat((List<?>) get(found, "lines")).extracting(it -> get(it, "lineNumber")).containsExactly(1, 2, 3);
                Object line = session.find(model.type("OrderLine"), key(model, "OrderLineId", get(order, "id"), 2));
                assertThat(line).isEqualTo(((List<?>) get(found, "lines")).get(1)).extracting(it -> get(it, "quantity")).isEqualTo(20);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntityWithASharedKeyIsFoundByTheKeyOfTheOther(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.sharedKey(), kind)) {
            Object user = model.make("User");
            set(user, "name", "Ada");
            Object profile = model.make("Profile");
            set(profile, "bio", "writes programs");
            call(user, "setProfile", profile);
            model.factory().inTransaction(session -> {
                session.persist(user);
                session.persist(profile);
            });

            model.factory().inSession(session -> {
                Object found = session.find(model.type("Profile"), get(user, "id"));
                assertThat(get(found, "bio")).isEqualTo("writes programs");
                assertThat(get(found, "userId")).isEqualTo(get(user, "id"));
            });
        }
    }
}
