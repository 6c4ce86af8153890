package dev.entitect.job.session;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.TextPosition;
import dev.entitect.model.Attribute;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Mapping problems of a session back to elements of the model.
class LiveProblemsTest {

    private static final EmbeddableId ADDRESS = new EmbeddableId("address");
    private static final AttributeId CITY = new AttributeId("address-city");
    private static final MixinId BASE = new MixinId("base");
    private static final AttributeId CHANGED = new AttributeId("base-changed");
    private static final MemberId SHOUT = new MemberId("shout");

    private static final Model MODEL = model("m")
            .with(new Embeddable(ADDRESS, "Address", "", Optional.empty(), List.of(Attribute.of(CITY, "city", BasicType.text(80))),
                    List.of()))
            .with(new Mixin(BASE, "Base", "", Optional.empty(), true, List.of(Attribute.of(CHANGED, "changed", BasicType.dateTime())),
                    Optional.empty(), List.of()))
            .entity("Person", it -> it.attribute("name", BasicType.text(80))
                    .attribute("home", new AttributeType.Embedded(ADDRESS, "home_", Map.of()))
                    .change(person -> person.withMixins(List.of(BASE)).withMembers(List.of(new Member.Code(SHOUT, "shout", List.of(),
                            "public String shout() {\n    String loud = getName();\n    return loud;\n}")))))
            .build();

    @Test
    void aLineOfAnEmbeddableBelongsToItsAttribute() {
        assertThat(at(MODEL, "com/example/Address.java", "String city;")).contains(CITY);
        assertThat(at(MODEL, "com/example/Address.java", "return city;")).contains(CITY);
    }

    @Test
    void aLineOfABaseClassBelongsToItsAttribute() {
        assertThat(at(MODEL, "com/example/Base.java", "LocalDateTime changed;")).contains(CHANGED);
    }

    @Test
    void aLineOfAMemberBelongsToTheMember() {
        assertThat(at(MODEL, "com/example/Person.java", "String loud = getName();")).contains(SHOUT);
        assertThat(at(MODEL, "com/example/Person.java", "return loud;")).contains(SHOUT);
    }

    @Test
    void linesOutsideOfMembersBelongToTheClass() {
        assertThat(at(MODEL, "com/example/Person.java", "public String toString()")).contains(entityId("Person"));
        assertThat(at(MODEL, "com/example/Person.java", "import jakarta.persistence.Entity;")).contains(entityId("Person"));
    }

    @Test
    void annotationsAndMethodsBelongToTheirProperty() {
        Model blog = Samples.load("blog");

        assertThat(at(blog, "com/example/blog/Post.java", "@CreationTimestamp")).contains(attributeId("Post", "createdAt"));
        assertThat(at(blog, "com/example/blog/Post.java", "public void addTag(")).contains(new AssociationId("post-tags"));
    }

    @Test
    void aNamedMemberIsFoundInEmbeddablesAndBaseClasses() {
        LiveProblem problem = LiveProblem.of(LiveProblem.Kind.MAPPING, "No.");

        assertThat(element(MODEL, problem.inClass("com.example.Address", Optional.of("city")))).contains(CITY);
        assertThat(element(MODEL, problem.inClass("com.example.Base", Optional.of("changed")))).contains(CHANGED);
        assertThat(element(MODEL, problem.inClass("com.example.Person", Optional.of("changed")))).contains(CHANGED);
        assertThat(element(MODEL, problem.inTable(Optional.of("PEOPLE"), Optional.of("home_city")))).contains(
                attributeId("Person", "home"));
        assertThat(element(MODEL, problem.inClass("com.example.Person", Optional.of("nothing")))).contains(entityId("Person"));
    }

    private static Optional<ElementId> at(Model model, String path, String text) {
        GeneratedFile file = SessionPlan.of(model).files().stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
        List<String> lines = file.text().lines().toList();
        int line = lines.indexOf(lines.stream().filter(it -> it.contains(text)).findFirst().orElseThrow());
        return element(model, LiveProblem.of(LiveProblem.Kind.COMPILE, "No.").inSource(path, "Some").at(new TextPosition(line + 1, 1)));
    }

    private static Optional<ElementId> element(Model model, LiveProblem problem) {
        return new LiveProblems(SessionPlan.of(model)).explain(List.of(problem)).getFirst().element();
    }
}
