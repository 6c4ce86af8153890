package dev.entitect.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterFieldsTest {

    @Test
    void eachNameComesOnceAndOnlyWhereItIsAParameter() {
        assertThat(ParameterFields.names("from User where name = :name and ':no' <> \":not\" and id > :least /* :never */ or name like :name"))
                .containsExactly("name", "least");
        assertThat(ParameterFields.names("select a::text, :b from t")).containsExactly("b");
    }
}
