package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.entitect.model.Attribute;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeTextTest {

    private final Model model = model("shop").enumeration("Status", "OPEN", "PAID").build();

    private Attribute read(String text) {
        AttributeText parsed = AttributeText.parse(text, Optional.empty(), model);
        return parsed.applyTo(Attribute.of(new AttributeId("a"), parsed.name(), parsed.typeOrString()), model.settings());
    }

    @Test
    void aLineContainsTypeNullabilityAndInitialValue() {
        Attribute price = read("price decimal(10,2) not null = 0");

        assertThat(price.name()).isEqualTo("price");
        assertThat(price.type()).isEqualTo(new BasicType.Decimal(10, 2));
        assertThat(price.nullable()).isFalse();
        assertThat(price.initial()).contains(new InitialValue.Literal("0"));
    }

    @Test
    void constraintsAndDefaultsFollowTheTypeInAnyOrder() {
        Attribute email = read("email: string(100)? unique index default 'no one'");

        assertThat(email.nullable()).isTrue();
        assertThat(email.unique()).contains(ConstraintName.byConvention());
        assertThat(email.index()).contains(ConstraintName.byConvention());
        assertThat(email.databaseDefault()).contains(new DatabaseDefault.Literal("no one"));
        assertThat(read("email: string(100) default 'no one' index unique null").unique()).isPresent();
    }

    @Test
    void timesCanDefaultToNow() {
        assertThat(read("created datetime = now").initial()).contains(new InitialValue.Now());
        assertThat(read("created datetime default current_timestamp").databaseDefault()).contains(new DatabaseDefault.Now());
    }

    @Test
    void aKeyGetsTheGenerationStrategyOfTheModel() {
        assertThat(read("number bigint key").key()).contains(new IdGeneration.Identity());
        assertThat(read("code string(10) pk").key()).contains(new IdGeneration.Assigned());
        assertThat(read("id uuid primary key").key()).contains(new IdGeneration.RandomUuid());
    }

    @Test
    void typesOfSeveralWordsAreParsed() {
        assertThat(read("tags: set of string(20)").type()).isInstanceOf(AttributeType.ElementCollection.class);
        assertThat(read("ratio double precision?").nullable()).isTrue();
        assertThat(read("status Status = OPEN").initial()).contains(new InitialValue.Literal("OPEN"));
    }

    @Test
    void keywordsAreAllowedAsNames() {
        assertThat(read("key").name()).isEqualTo("key");
        assertThat(read("unique: boolean").name()).isEqualTo("unique");
        assertThat(read("index int").type()).isEqualTo(BasicType.integer());
        assertThat(read("defaultPrice decimal").initial()).isEmpty();
    }

    @Test
    void printedTextIsParsedBack() {
        for (String text : List.of("price: decimal(10,2) = 0", "email: string(100)? unique index", "note: text default 'a b'",
                "status: Status = OPEN")) {
            Attribute attribute = read(text);
            assertThat(AttributeText.print(attribute, model)).isEqualTo(text);
            assertThat(AttributeText.parse(text, Optional.of(attribute), model).applyTo(attribute, model.settings())).isEqualTo(attribute);
        }
    }

    @Test
    void propertiesThatALineCannotExpressAreKept() {
        Attribute before = read("email: string unique").withUnique(Optional.of(new ConstraintName("uq_mail")))
                .withInitial(Optional.of(new InitialValue.JavaExpression("make()")));
        Attribute after = AttributeText.parse("mail: string(255) unique", Optional.of(before), model).applyTo(before, model.settings());

        assertThat(after.unique()).contains(new ConstraintName("uq_mail"));
        assertThat(after.initial()).contains(new InitialValue.JavaExpression("make()"));
    }

    @Test
    void unparsableTextIsQuotedInTheError() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("price int unique whatever")).withMessageContaining("\"whatever\"");
        assertThatIllegalArgumentException().isThrownBy(() -> read("price fantasy")).withMessageContaining("There is no type \"fantasy\"");
    }

    @Test
    void completionOffersTypesAndThenTheClausesThatFollow() {
        assertThat(words("price dec")).containsExactly("decimal(10,2)");
        assertThat(words("status: St")).contains("Status", "string(255)");
        assertThat(words("price int n")).containsExactly("not null");
        assertThat(words("price int ")).contains("unique", "= ");
        assertThat(words("price")).isEmpty();
    }

    private List<String> words(String text) {
        return Completions.of(text, text.length(), model).stream().map(WordCompletion::word).toList();
    }

    /// Each of these took minutes or used up the stack.
    @ParameterizedTest
    @MethodSource("longLines")
    void aLongLineIsAnsweredAtOnce(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            try {
                read(line);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).hasSizeLessThan(300);
            }
        });
    }

    static Stream<String> longLines() {
        int length = 200_000;
        return Stream.of("x".repeat(length), "x " + "y".repeat(length), "x a" + " ".repeat(length) + "!", "x string" + "(".repeat(length),
                "x string" + "?".repeat(length), "x set of " + "set of ".repeat(length / 7), "x = '" + "y".repeat(length) + "'",
                "x = " + "'".repeat(length), "x int " + "unique ".repeat(length / 7), "x int default " + "f()".repeat(length / 3),
                "x int not" + " ".repeat(length), "=".repeat(length), "x [" + " ".repeat(length));
    }

    @Test
    void aLongDefaultIsKept() {
        String text = "it's ".repeat(20_000);

        assertThat(read("bio: text = '" + text.replace("'", "''") + "' unique").initial()).contains(new InitialValue.Literal(text));
    }
}
