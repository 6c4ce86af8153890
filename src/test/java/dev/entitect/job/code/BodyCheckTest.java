package dev.entitect.job.code;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.ClassEdits;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.model.Converter;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

class BodyCheckTest {

    private static Map<Integer, String> errors(String source, String... imports) {
        Model model = ModelBuilder.model("m").entity("Post", it -> it.attribute("title", BasicType.text(80))).build();
        Model changed = ClassEdits.addMember(entityId("Post"), new Member.Code(new MemberId("m"), "code", List.of(imports), source))
                .change().apply(model);
        return errors(changed, "m", CodePlace.Part.SOURCE);
    }

    private static Map<Integer, String> errors(Model model, String member, CodePlace.Part part) {
        CodePlace place = new CodePlace(new MemberId(member), part);
        return BodyCheck.faults(new HibernateGenerator().generate(model), place, place.body(model).orElseThrow());
    }

    @Test
    void validCodeHasNoErrors() {
        assertThat(errors("public String shout() {\n    return title.toUpperCase(Locale.ROOT);\n}", "java.util.Locale")).isEmpty();
    }

    @Test
    void anErrorIsReportedAtTheLineWithinTheBody() {
        assertThat(errors("public String shout() {\n    String loud = titel.toUpperCase();\n    return loud;\n}"))
                .hasEntrySatisfying(1, sentence -> assertThat(sentence).contains("titel")).hasSize(1);
    }

    @Test
    void anUnclosedBraceIsReportedForTheBody() {
        assertThat(errors("public void a() {\n    if (true) {\n}")).hasSize(1).hasValueSatisfying(sentence("reached end of file"));
    }

    private static Condition<String> sentence(String part) {
        return new Condition<>(text -> text.toLowerCase(Locale.ROOT).contains(part), part);
    }

    @Test
    void anUnknownImportIsAnError() {
        assertThat(errors("public Object one() {\n    return Here.now();\n}", "com.example.nothing.Here")).containsKey(0);
    }

    @Test
    void anErrorElsewhereIsNotReportedForTheBody() {
        Model model = ModelBuilder.model("m").entity("Post", it -> it.attribute("title", BasicType.text(80))).build();
        Member broken = new Member.Code(new MemberId("a"), "broken", List.of(), "public int broken() {\n    return \"\";\n}");
        Member valid = new Member.Code(new MemberId("b"), "fine", List.of(), "public int fine() {\n    return 1;\n}");
        Model both = ClassEdits.addMember(entityId("Post"), valid).change()
                .apply(ClassEdits.addMember(entityId("Post"), broken).change().apply(model));

        assertThat(errors(both, "b", CodePlace.Part.SOURCE)).isEmpty();
        assertThat(errors(both, "a", CodePlace.Part.SOURCE)).containsOnlyKeys(1);
    }

    @Test
    void anExpressionIsLocatedInTheGeneratedMethod() {
        Model model = ModelBuilder.model("m").entity("Item", it -> it.attribute("price", BasicType.integer())).build();
        Model changed = ClassEdits.addMember(entityId("Item"), new Member.Hybrid(new MemberId("h"), "total", "int", "price * amount", ""))
                .change().apply(model);

        assertThat(errors(changed, "h", CodePlace.Part.EXPRESSION))
                .hasEntrySatisfying(0, sentence -> assertThat(sentence).contains("amount"));
    }

    @Test
    void anExpressionIsNotConfusedWithTheSameTextElsewhere() {
        Model model = ModelBuilder.model("m").entity("Item", it -> it.attribute("price", BasicType.integer())).build();
        Member broken = new Member.Code(new MemberId("a"), "broken", List.of(), "public String broken() {\n    return price;\n}");
        Member valid = new Member.Hybrid(new MemberId("b"), "cost", "int", "price", "");
        Model both = ClassEdits.addMember(entityId("Item"), valid).change()
                .apply(ClassEdits.addMember(entityId("Item"), broken).change().apply(model));

        assertThat(errors(both, "a", CodePlace.Part.SOURCE)).containsOnlyKeys(1);
        assertThat(errors(both, "b", CodePlace.Part.EXPRESSION)).isEmpty();
    }

    @Test
    void membersWithTheSameTextHaveTheirOwnErrors() {
        Model model = ModelBuilder.model("m").entity("Post", it -> it)
                .entity("Comment", it -> it.attribute("text", BasicType.text(80))).build();
        String source = "public String loud() {\n    return text;\n}";
        Model both = ClassEdits.addMember(entityId("Comment"), new Member.Code(new MemberId("b"), "loud", List.of(), source)).change()
                .apply(ClassEdits.addMember(entityId("Post"), new Member.Code(new MemberId("a"), "loud", List.of(), source)).change()
                        .apply(model));

        assertThat(errors(both, "a", CodePlace.Part.SOURCE)).containsOnlyKeys(1);
        assertThat(errors(both, "b", CodePlace.Part.SOURCE)).isEmpty();
    }

    @Test
    void leadingBlankLinesOfTheBodyAreCounted() {
        assertThat(errors("\n\npublic String shout() {\n    return titel;\n}")).containsOnlyKeys(3);
    }

    @Test
    void theTwoMethodsOfAConverterAreDistinguished() {
        ConverterId id = new ConverterId("money");
        Model model = Model.empty("m").with(new Converter(id, "MoneyConverter", "", Optional.empty(), "java.util.Currency",
                BasicType.text(3), List.of(), "value.nothing()", "Currency.getInstance(value)"));
        List<GeneratedFile> files = new HibernateGenerator().generate(model);
        CodePlace toColumn = new CodePlace(id, CodePlace.Part.TO_COLUMN);
        CodePlace toAttribute = new CodePlace(id, CodePlace.Part.TO_ATTRIBUTE);

        assertThat(BodyCheck.faults(files, toColumn, toColumn.body(model).orElseThrow())).containsOnlyKeys(0);
        assertThat(BodyCheck.faults(files, toAttribute, toAttribute.body(model).orElseThrow())).isEmpty();
    }
}
