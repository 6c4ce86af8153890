package dev.entitect.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"UserProfile, user_profile", "userProfile, user_profile", "HTTPServer, http_server", "User, user", "a1B, a1_b",
        "größeInCm, größe_in_cm"})
    void aNameBecomesSnakeCase(String name, String snake) {
        assertThat(Words.snake(name)).isEqualTo(snake);
    }

    @ParameterizedTest
    @CsvSource({"user, users", "category, categories", "order_item, order_items", "OrderItem, OrderItems", "box, boxes",
        "address, addresses",
        "day, days", "person, people", "people, people", "Person, People", "branch, branches"})
    void aNameIsPluralised(String one, String many) {
        assertThat(Words.plural(one)).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource({"comments, comment", "categories, category", "sentMessages, sentMessage", "addresses, address", "boxes, box",
        "people, person",
        "statuses, status", "status, status", "houses, house", "following, following", "likedBy, likedBy", "children, child"})
    void aPluralIsSingularised(String many, String one) {
        assertThat(Words.singular(many)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"Order, order", "URLEntry, urlEntry", "OrderItem, orderItem", "x, x", "ID, id"})
    void aClassNameBecomesAPropertyName(String type, String property) {
        assertThat(Words.decapitalised(type)).isEqualTo(property);
    }
}
