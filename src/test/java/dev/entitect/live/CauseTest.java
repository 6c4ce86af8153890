package dev.entitect.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CauseTest {

    @Test
    void aCauseIsDescribedInTermsOfTheModel() {
        assertThat(Cause.SQL.words()).isEqualTo("SQL");
        assertThat(new Cause(Cause.Kind.QUERY, "from User", 0, "").words()).isEqualTo("query");
        assertThat(new Cause(Cause.Kind.LAZY_COLLECTION, "com.example.User.posts", 0, "User.postCount (User.java:88)").words())
                .isEqualTo("lazy load of User.posts, accessed by User.postCount (User.java:88)");
        assertThat(new Cause(Cause.Kind.LAZY_ENTITY, "com.example.User", 0, "").words()).isEqualTo("lazy load of User");
        assertThat(new Cause(Cause.Kind.FIND, "com.example.User", 0, "").words()).isEqualTo("find or refresh of User");
        assertThat(new Cause(Cause.Kind.EAGER_ENTITY, "User.role", 0, "").words())
                .isEqualTo("eager load of User.role, which the query did not fetch");
        assertThat(new Cause(Cause.Kind.FLUSH, "the commit", 1, "").words()).isEqualTo("flush for the commit");
    }
}
