package dev.entitect.job.code;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.check.Problem;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.type.BasicType;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTypesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "org.h2.jdbcx.JdbcDataSource", "java.util.List<org.h2.jdbcx.JdbcDataSource>",
        "java.util.Map<String, com.zaxxer.hikari.HikariConfig>",
        "org . h2 . jdbcx . JdbcDataSource", "java.io.File", "java.net.URL", "javax.sql.DataSource", "java.lang.Class<?>",
        "com.example.Other",
        "com.example.sub.org.h2.Post2", "HikariDataSource[]"
    })
    void otherClassesAreRefused(String type) {
        assertThat(JsonTypes.problems(model(type))).singleElement().extracting(Problem::message).asString()
                .startsWith("A session does not read JSON into ").contains("Post.data");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "java.util.Map<String, Object>", "java.util.Map<java.lang.String, java.util.List<java.math.BigDecimal>>", "Post",
        "com.example.Post",
        "java.util.List<? extends Post>", "String[]", "int", "com.fasterxml.jackson.databind.JsonNode"
    })
    void plainTypesAndClassesOfTheModelAreAllowed(String type) {
        assertThat(JsonTypes.problems(model(type))).isEmpty();
    }

    private static Model model(String type) {
        return Model.empty("m").with(Entity.of(entityId("Post"), "Post")
                .withAttribute(Attribute.of(new AttributeId("data"), "data", new BasicType.Json(Optional.of(type)))));
    }
}
