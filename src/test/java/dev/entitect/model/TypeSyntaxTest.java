package dev.entitect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.fixture.CompleteModel;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.AttributeType.ElementCollection;
import dev.entitect.model.type.BasicType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypeSyntaxTest {

    private static final Model MODEL = CompleteModel.model();

    static Stream<AttributeType> types() {
        return MODEL.entities().stream().flatMap(entity -> entity.attributes().stream()).map(Attribute::type)
                .filter(type -> type instanceof BasicType && !(type instanceof BasicType.Enumerated));
    }

    @ParameterizedTest
    @MethodSource("types")
    void printedTypesAreParsedBack(AttributeType type) {
        assertThat(TypeSyntax.parse(TypeSyntax.print(type, MODEL), MODEL)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"varchar(20)|string(20)", "VARCHAR ( 20 )|string(20)", "numeric(8,3)|decimal(8,3)", "decimal|decimal(10,2)",
                "string|string(255)", "timestamp|datetime", "long|bigint", "Role|Role", "int[]|int[]", "string(5) []|string(5)[]",
                "blob|binary",
                "set of string(50)|set of string(50)", "LIST  OF Address|list of Address", "list of Role|list of Role"})
    void alternativeSpellingsAreParsed(String text, String printed) {
        assertThat(TypeSyntax.parse(text, MODEL).map(type -> TypeSyntax.print(type, MODEL))).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "''", "string(10", "set of nonsense", "set of", "bag of int"})
    void invalidTypesAreNotParsed(String text) {
        assertThat(TypeSyntax.parse(text, MODEL)).isEmpty();
    }

    @Test
    void printedCollectionsAreParsedBack() {
        AttributeType nicknames = new ElementCollection(BasicType.text(50), ElementCollection.Collection.SET, Optional.empty());
        AttributeType addresses = new ElementCollection(new AttributeType.Embedded(new EmbeddableId("address"), "", Map.of()),
                ElementCollection.Collection.LIST, Optional.empty());

        assertThat(TypeSyntax.parse("set of string(50)", MODEL)).contains(nicknames);
        assertThat(TypeSyntax.parse(TypeSyntax.print(addresses, MODEL), MODEL)).contains(addresses);
        assertThatThrownBy(() -> TypeSyntax.parse("set of list of int", MODEL)).hasMessageContaining("collection of collections");
    }

    @Test
    void invalidNumbersAreExplained() {
        assertThatThrownBy(() -> TypeSyntax.parse("string(0)", MODEL)).hasMessage("The length of a string must be at least 1, not 0");
        assertThatThrownBy(() -> TypeSyntax.parse("decimal(2,5)", MODEL)).hasMessageContaining("between 0 and its precision 2");
        assertThatThrownBy(() -> TypeSyntax.parse("string(many)", MODEL)).hasMessageContaining("\"many\" is not a number");
    }
}
