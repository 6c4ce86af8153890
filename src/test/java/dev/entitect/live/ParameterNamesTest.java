package dev.entitect.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterNamesTest {

    @Test
    void eachParameterIsListedOnceAndNothingElse() {
        assertThat(ParameterNames.of(Language.HQL,
                "from User where name = :name and ':no' <> \":not\" and id > :least /* :never */ or name like :name"))
                .containsExactly("name", "least");
        assertThat(ParameterNames.of(Language.SQL, "select a::text, :größe, `:b` from t -- :c")).containsExactly("größe");
        assertThat(ParameterNames.of(Language.JAVA, "flag ? a :b")).isEmpty();
    }

    @Test
    void hqlCanHaveNumberedParameters() {
        assertThat(ParameterNames.of(Language.HQL, "from User where id = ?1 or name = ?2 or age = ?1")).containsExactly("1", "2");
        assertThat(ParameterNames.of(Language.SQL, "select ?1")).isEmpty();
    }

    @Test
    void parametersOfSqlCanBeReplaced() {
        assertThat(ParameterNames.replace("select :a, ':a', :b$", name -> "?" + name)).isEqualTo("select ?a, ':a', ?b$");
    }
}
