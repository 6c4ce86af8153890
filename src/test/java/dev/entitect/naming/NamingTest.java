package dev.entitect.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.NamingConvention;
import dev.entitect.model.NamingConvention.TableNames;
import dev.entitect.model.Settings;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {

    private final Naming naming = new Naming(NamingConvention.standard());
    private final Naming guide = new Naming(new NamingConvention(TableNames.SNAKE_PLURAL, "ix_%(column_0_label)s",
            "uq_%(table_name)s_%(column_0_name)s", "ck_%(table_name)s_%(constraint_name)s",
            "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s", "pk_%(table_name)s"));

    @Test
    void theTemplatesOfTheGuideGiveTheSameNamesAsSqlAlchemy() {
        assertThat(guide.index("users", List.of("email"))).isEqualTo("ix_users_email");
        assertThat(guide.unique("users", List.of("email", "name"))).isEqualTo("uq_users_email");
        assertThat(guide.check("users", List.of(), "adult")).isEqualTo("ck_users_adult");
        assertThat(guide.foreignKey("posts", List.of("user_id"), "users")).isEqualTo("fk_posts_user_id_users");
        assertThat(guide.primaryKey("users", List.of("id"))).isEqualTo("pk_users");
    }

    @Test
    void aNameContainsAllColumns() {
        assertThat(naming.unique("users", List.of("email", "name"))).isEqualTo("uq_users_email_name");
    }

    @Test
    void anUnknownPlaceholderIsKept() {
        Naming wrong = new Naming(new NamingConvention(TableNames.AS_CLASS, "%(colour)s_%(column_7_name)s", "", "", "", ""));

        assertThat(wrong.index("t", List.of("a"))).isEqualTo("__colour_s___column_7_name_s");
        assertThat(Naming.unknownPlaceholders("%(colour)s_%(column_7_name)s_%(table_name)s_%(shape)s")).containsExactly("colour", "shape");
    }

    @Test
    void tableNamesFollowTheConventionOfTheModel() {
        assertThat(naming.table("UserProfile")).isEqualTo("user_profiles");
        assertThat(new Naming(new NamingConvention(TableNames.SNAKE_SINGULAR, "", "", "", "", "")).table("UserProfile"))
                .isEqualTo("user_profile");
        assertThat(new Naming(new NamingConvention(TableNames.AS_CLASS, "", "", "", "", "")).table("UserProfile")).isEqualTo("UserProfile");
    }

    @Test
    void aDollarInANameIsTakenLiterally() {
        assertThat(naming.index("a$1", List.of("b\\$2"))).isEqualTo("ix_a$1_b_$2");
    }

    @Test
    void longNamesAreTruncatedForTheStrictestTargetAsSqlAlchemyDoes() {
        Naming short63 = Naming.of(settings(Dialect.H2, Dialect.POSTGRESQL, Dialect.MYSQL));
        Naming short64 = Naming.of(settings(Dialect.MARIADB, Dialect.SQLITE));
        String table = "a_table_with_a_name_that_is_long";
        List<String> columns = List.of("and_a_column_with_another_long_one");

        // the names that SQLAlchemy 1.4 gives on PostgreSQL and MySQL
        assertThat(short63.index(table, columns)).isEqualTo("ix_a_table_with_a_name_that_is_long_and_a_column_with_a_2693");
        assertThat(short64.index(table, columns)).isEqualTo("ix_a_table_with_a_name_that_is_long_and_a_column_with_an_2693");
        assertThat(Naming.of(settings(Dialect.SQLITE)).index(table, columns)).isEqualTo("ix_" + table + "_" + columns.getFirst());
    }

    private static Settings settings(Dialect first, Dialect... others) {
        return Settings.standard().withTargets(EnumSet.of(first, others));
    }
}
