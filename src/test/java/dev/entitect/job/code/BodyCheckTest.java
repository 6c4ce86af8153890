package dev.entitect.job.code;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.ClassEdits;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

class BodyCheckTest {

    private static Map<Integer, String> faults(String source, String... imports) {
        Model model = ModelBuilder.model("m").entity("Post", it -> it.attribute("title", BasicType.text(80))).build();
        Model changed = ClassEdits.addMember(entityId("Post"), new Member.Code(new MemberId("m"), "code", List.of(imports), source))
                .change().apply(model);
        return BodyCheck.faults(new HibernateGenerator().generate(changed), JavaBody.members(source, List.of(imports)));
    }

    @Test
    void whatCompilesHasNoFaults() {
        assertThat(faults("public String shout() {\n    return title.toUpperCase(Locale.ROOT);\n}", "java.util.Locale")).isEmpty();
    }

    @Test
    void aFaultStandsAtTheBodysOwnLine() {
        assertThat(faults("public String shout() {\n    String loud = titel.toUpperCase();\n    return loud;\n}"))
                .hasEntrySatisfying(1, sentence -> assertThat(sentence).contains("titel")).hasSize(1);
    }

    @Test
    void anOpenBraceIsBlamedOnTheBody() {
        assertThat(faults("public void a() {\n    if (true) {\n}")).hasSize(1).hasValueSatisfying(sentence("reached end of file"));
    }

    private static Condition<String> sentence(String part) {
        return new Condition<>(text -> text.toLowerCase(Locale.ROOT).contains(part), part);
    }

    @Test
    void anImportOfNothingIsAFault() {
        assertThat(faults("public Object one() {\n    return Here.now();\n}", "com.example.nothing.Here")).containsKey(0);
    }

    @Test
    void aFaultElsewhereIsNotTheBodys() {
        Model model = ModelBuilder.model("m").entity("Post", it -> it.attribute("title", BasicType.text(80))).build();
        Member broken = new Member.Code(new MemberId("a"), "broken", List.of(), "public int broken() {\n    return \"\";\n}");
        Member fine = new Member.Code(new MemberId("b"), "fine", List.of(), "public int fine() {\n    return 1;\n}");
        Model both = ClassEdits.addMember(entityId("Post"), fine).change()
                .apply(ClassEdits.addMember(entityId("Post"), broken).change().apply(model));
        List<GeneratedFile> files = new HibernateGenerator().generate(both);

        assertThat(BodyCheck.faults(files, JavaBody.members("public int fine() {\n    return 1;\n}", List.of()))).isEmpty();
        assertThat(BodyCheck.faults(files, JavaBody.members("public int broken() {\n    return \"\";\n}", List.of()))).containsOnlyKeys(1);
    }

    @Test
    void anExpressionIsFoundInTheMethodAroundIt() {
        Model model = ModelBuilder.model("m").entity("Item", it -> it.attribute("price", BasicType.integer())).build();
        Model changed = ClassEdits.addMember(entityId("Item"), new Member.Hybrid(new MemberId("h"), "total", "int", "price * amount", ""))
                .change().apply(model);

        assertThat(BodyCheck.faults(new HibernateGenerator().generate(changed), JavaBody.value("price * amount", List.of())))
                .hasEntrySatisfying(0, sentence -> assertThat(sentence).contains("amount"));
    }
}
