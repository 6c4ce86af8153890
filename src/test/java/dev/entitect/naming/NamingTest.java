package dev.entitect.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.model.NamingConvention;
import dev.entitect.model.NamingConvention.TableNames;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {

    private final Naming naming = new Naming(NamingConvention.standard());
    private final Naming guide = new Naming(new NamingConvention(TableNames.SNAKE_PLURAL, "ix_%(column_0_label)s",
            "uq_%(table_name)s_%(column_0_name)s", "ck_%(table_name)s_%(constraint_name)s",
            "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s", "pk_%(table_name)s"));

    @Test
    void theTemplatesOfTheGuideGiveTheNamesThatSqlAlchemyGives() {
        assertThat(guide.index("users", List.of("email"))).isEqualTo("ix_users_email");
        assertThat(guide.unique("users", List.of("email", "name"))).isEqualTo("uq_users_email");
        assertThat(guide.check("users", List.of(), "adult")).isEqualTo("ck_users_adult");
        assertThat(guide.foreignKey("posts", List.of("user_id"), "users")).isEqualTo("fk_posts_user_id_users");
        assertThat(guide.primaryKey("users", List.of("id"))).isEqualTo("pk_users");
    }

    @Test
    void severalColumnsAllStandInAName() {
        assertThat(naming.unique("users", List.of("email", "name"))).isEqualTo("uq_users_email_name");
    }

    @Test
    void aPlaceholderThatNobodyKnowsStaysSeen() {
        Naming wrong = new Naming(new NamingConvention(TableNames.AS_CLASS, "%(colour)s_%(column_7_name)s", "", "", "", ""));

        assertThat(wrong.index("t", List.of("a"))).isEqualTo("%(colour)s_%(column_7_name)s");
    }

    @Test
    void tablesFollowTheRuleOfTheModel() {
        assertThat(naming.table("UserProfile")).isEqualTo("user_profiles");
        assertThat(new Naming(new NamingConvention(TableNames.SNAKE_SINGULAR, "", "", "", "", "")).table("UserProfile")).isEqualTo("user_profile");
        assertThat(new Naming(new NamingConvention(TableNames.AS_CLASS, "", "", "", "", "")).table("UserProfile")).isEqualTo("UserProfile");
    }

    @Test
    void aDollarInANameIsNoReference() {
        assertThat(naming.index("a$1", List.of("b\\$2"))).isEqualTo("ix_a$1_b\\$2");
    }
}
