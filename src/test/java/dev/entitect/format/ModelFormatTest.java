package dev.entitect.format;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.SampleTable;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.view.Placement;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ModelFormatTest {

    private static final List<String> SAMPLES = Samples.NAMES;

    private final ModelFormat format = new ModelFormat();
    private final Model small = model("Small").entity("User", user -> user.attribute("email", BasicType.text(100)))
            .entity("Post", post -> post).manyToOne("Post", "author", "User", "posts").at("User", 0, 0).at("Post", 300, 0).build();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSampleIsIdenticalByteForByteAfterLoadAndSave(String name) throws IOException {
        String text = Files.readString(Samples.file(name));

        assertThat(format.write(format.read(text))).isEqualTo(text);
    }

    @Test
    void everyKindOfElementSurvivesARoundTrip() {
        Model whole = CompleteModel.model();

        assertThat(format.read(format.write(whole))).isEqualTo(whole);
        assertThat(format.write(format.read(format.write(whole)))).isEqualTo(format.write(whole));
    }

    @Test
    void anEmptyModelSurvivesARoundTrip() {
        Model empty = Model.empty("Empty");

        assertThat(format.read(format.write(empty))).isEqualTo(empty);
    }

    @Test
    void movingABoxChangesOneLine() {
        Model moved = small.with(small.diagrams().values().getFirst().withNode(Placement.at(entityId("Post"), 640, 80)));

        assertThat(changedLines(small, moved)).containsExactly(
                "{\"node\": \"entity:post\", \"x\": 300, \"y\": 0},", "{\"node\": \"entity:post\", \"x\": 640, \"y\": 80},");
    }

    @Test
    void addingAnAttributeChangesOnlyItsEntity() {
        Entity user = small.entities().get(entityId("User"));
        Model grown = small.with(user.withAttribute(
                Attribute.of(attributeId("User", "bio"), "bio", BasicType.longText())));

        assertThat(changedLines(small, grown)).hasSizeLessThanOrEqualTo(3)
                .anyMatch(line -> line.contains("user-bio")).allMatch(line -> line.contains("\"user-"));
    }

    @Test
    void elementsAreSortedById() {
        assertThat(format.write(small).indexOf("\"id\": \"post\"")).isLessThan(format.write(small).indexOf("\"id\": \"user\""));
    }

    @Test
    void aTruncatedFileIsReportedWithLineAndColumn() {
        String text = format.write(small);

        ModelFormatException cut = refuse(text.substring(0, text.length() / 2));

        assertThat(cut.line()).isPositive();
        assertThat(cut.column()).isPositive();
        assertThat(cut).hasMessageMatching("Line \\d+, column \\d+: .*incomplete.*");
    }

    @Test
    void everyTruncationOfAFileIsRejectedWithAnExplanation() {
        String text = format.write(small);

        for (int length = 0; length < text.stripTrailing().length(); length += 7) {
            assertThat(refuse(text.substring(0, length))).hasMessageEndingWith(".").hasMessageStartingWith("Line ");
        }
    }

    @Test
    void aNewerFileRequiresAnUpdate() {
        assertThat(refuse(format.write(small).replaceFirst("\"entitect\": 1", "\"entitect\": 2")))
                .hasMessage(
                        "Line 2, column 15: The file was saved by a newer Entitect (format 2, this one reads up to 1). Update Entitect to "
                                + "open it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"name\": \"x\"}|not an Entitect model",
        "[1, 2]|not an Entitect model",
        "create table users (id int)|not an Entitect model",
        "{\"entitect\": \"one\"}|format version must be a number",
        "''|empty"})
    void aFileThatIsNoModelIsRejected(String text, String reason) {
        assertThat(refuse(text)).hasMessageContaining(reason).hasMessageStartingWith("Line 1, column ");
    }

    @Test
    void anUnknownPropertyIsRejectedInsteadOfDropped() {
        assertThat(refuse(format.write(small).replaceFirst("\"name\": \"email\"", "\"name\": \"email\", \"sparkle\": true")))
                .hasMessageContaining("\"sparkle\" is unknown, in entities[1].attributes[1]").hasMessageStartingWith("Line ");
    }

    @Test
    void anUnknownKindIsRejected() {
        assertThat(refuse(format.write(small).replaceFirst("\"kind\": \"text\"", "\"kind\": \"hologram\"")))
                .hasMessageContaining("\"hologram\" is an unknown kind");
    }

    @Test
    void anInvalidValueIsQuotedInTheError() {
        assertThat(refuse(format.write(small).replaceFirst("\"length\": 100", "\"length\": 0")))
                .hasMessageContaining("The length of a string must be at least 1, not 0");
    }

    @Test
    void aDanglingReferenceIsReportedWithBothEndsAndTheLine() {
        ModelFormatException dangling = refuse(format.write(small).replaceFirst("entity:user\", \"role\"", "entity:nobody\", \"role\""));

        assertThat(dangling).hasMessageContaining("\"post-author\" refers to \"nobody\", which is not in the file");
        assertThat(dangling.line()).isPositive();
    }

    @Test
    void anAttributeWithoutATypeIsRejected() {
        String text = format.write(small).replace("\"name\": \"email\", \"type\": {\"kind\": \"text\", \"length\": 100}",
                "\"name\": \"email\"");

        assertThat(refuse(text)).hasMessageMatching("Line \\d+, column \\d+: \"type\" is missing, in entities\\[1]\\.attributes\\[1]\\..*");
    }

    @Test
    void aModelWithoutSettingsIsRejected() {
        assertThat(refuse("{\"entitect\": 1, \"name\": \"Bare\"}")).hasMessageContaining("\"settings\" is missing");
        assertThat(refuse("{\"entitect\": 1, \"name\": \"Bare\", \"settings\": {}}")).hasMessageContaining(" is missing, in settings");
    }

    @Test
    void duplicateIdsAreRejected() {
        assertThat(refuse(format.write(small).replaceFirst("\"id\": \"post\"", "\"id\": \"user\"")))
                .hasMessageContaining("Two elements have the id \"user\"");
    }

    @Test
    void duplicateJsonKeysAreRejected() {
        assertThatThrownBy(
                () -> format.read(format.write(small).replaceFirst("\"name\": \"Small\"", "\"name\": \"Small\", \"name\": \"Big\"")))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("Line 3, column 26: the JSON is not valid: \"name\" occurs twice in the same object. Remove one of them.");
    }

    @Test
    void hostileTextSurvivesARoundTrip() {
        Model hostile = small
                .with(small.entities().get(entityId("User")).withComment("*/ \"quoted\" \\ \u0000 \u2028 äöü 漢字 🎈 </script>\n\tline"));

        assertThat(format.read(format.write(hostile))).isEqualTo(hostile);
    }

    @Test
    void aSamplePlanIsOmittedIfEmptyAndOtherwiseHasOneLinePerNumber() {
        Model planned = small
                .withSamplePlan(Optional.of(SamplePlan.standard().withRowsOf(Map.of(entityId("User"), 10, entityId("Post"), 500))));

        assertThat(format.write(small)).doesNotContain("samplePlan");
        assertThat(format.write(planned)).contains("""
                  "samplePlan": {
                    "seed": 1,
                    "rows": 100,
                    "rowsOf": {
                      "post": 500,
                      "user": 10
                    }
                  },
                """);
        assertThat(format.read(format.write(planned))).isEqualTo(planned);
        assertThat(changedLines(planned, planned.withSamplePlan(planned.samplePlan().map(plan -> plan.withSkew(0.25)))))
                .contains("\"skew\": 0.25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"rows\": 100|\"rows\": -1|The number of sample rows must be at least 0, not -1",
        "\"rows\": 100|\"rows\": 100, \"skew\": 3|between 0 and 1, not 3.0",
        "\"rows\": 100|\"rows\": 100, \"noise\": 1|\"noise\" is unknown, in samplePlan",
        "\"user\": 10|\"nobody\": 10|\"nobody\", which is not in the file"})
    void anInvalidSamplePlanIsRejected(String written, String changed, String reason) {
        Model planned = small.withSamplePlan(Optional.of(SamplePlan.standard().withRowsOf(Map.of(entityId("User"), 10))));

        assertThat(refuse(format.write(planned).replace(written, changed))).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"x\": 300|\"x\": 1000000000|The horizontal position (x) of a box must be at most 1000000, not 1000000000, in diagrams[0].nodes",
        "\"x\": 300|\"x\": 300, \"width\": 0|The width of a box must be at least 1, not 0, in diagrams[0].nodes[0].",
        "\"x\": 300|\"x\": 99999999999|the number is too large or too small, in diagrams[0].nodes[0].x.",
        "\"x\": 300|\"x\": 0.5|\"0.5\" is not a whole number, in diagrams[0].nodes[0].x.",
        "\"x\": 300|\"x\": \"300\"|the value is not a whole number, in diagrams[0].nodes[0].x.",
        "\"x\": 300|\"x\": three|the JSON is not valid: \"three\" is not expected here.",
        "\"length\": 100|\"length\": 2000000000|The length of a string must be at most 1000000000, not 2000000000, in",
        "\"kind\": \"text\", ||\"kind\" is missing, in entities[1].attributes[1].type.",
        "\"enumStorage\": \"NAME\"|\"enumStorage\": 0|\"0\" is not one of NAME, ORDINAL, NATIVE, in settings.enumStorage.",
        "\"enumStorage\": \"NAME\"|\"enumStorage\": \"\"|is not one of NAME, ORDINAL, NATIVE, in settings.enumStorage.",
        "\"entities\": [|\"entities\": [null,|null is not allowed in this list. Enter a value, or remove it.",
        "\"entities\": [|\"entities\": true, \"x\": [|the value is not a list in [ ], in entities.",
        "\"user-email\"|\"post-id\"|Two elements have the id \"post-id\", in entities[1].attributes[1]. Give one of them another id.",
        "\"name\": \"email\"|\"name\": \"e\\qmail\"|the JSON is not valid: a backslash in a text must be written twice."})
    void aValueThatAModelCannotHaveIsRefusedInOneSentence(String written, String changed, String reason) {
        String text = format.write(small);
        assertThat(text).contains(written);
        assertThat(refuse(text.replace(written, changed == null ? "" : changed))).hasMessageContaining(reason)
                .hasMessageMatching("Line \\d+, column \\d+: [^\\n]*\\.");
    }

    @Test
    void anEndlessNumberOrNestingIsRefused() {
        String text = format.write(small);
        assertThat(refuse(text.replace("\"x\": 300", "\"x\": " + "9".repeat(5000)))).hasMessage("the number has too many digits.");
        assertThat(refuse(text.replace("\"x\": 300", "\"x\": " + "[".repeat(100_000))))
                .hasMessage("the JSON is nested too deeply for a model.");
        assertThat(refuse(text + "{}")).hasMessageEndingWith("the model ends here, but the file does not. Remove the rest.");
    }

    @Test
    void nullIsACellOfASampleRowAndOtherwiseTheSameAsNoProperty() {
        Model rows = small.withSamples(small.samples().with(entityId("User"), new SampleTable(entityId("User"),
                List.of(attributeId("User", "email")), List.of(List.of(Optional.empty()), List.of(Optional.of(""))))));
        assertThat(format.read(format.write(rows))).isEqualTo(rows);
        assertThat(format.read(format.write(small).replace("\"entitect\": 1,", "\"entitect\": 1, \"comment\": null,"))).isEqualTo(small);
    }

    @Test
    void anEmptyTextIsTheSameAsNone() {
        String text = format.write(small).replace("\"name\": \"email\"", "\"name\": \"email\", \"column\": \"\"");
        assertThat(format.read(text)).isEqualTo(small);
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        Model half = small.withComment("a\uD800b \uD83C\uDF88");
        assertThat(format.write(half)).contains("a\\ud800b \uD83C\uDF88");
        assertThat(format.read(format.write(half))).isEqualTo(half);
    }

    private ModelFormatException refuse(String text) {
        return catchThrowableOfType(ModelFormatException.class, () -> format.read(text));
    }

    private List<String> changedLines(Model before, Model after) {
        List<String> old = format.write(before).lines().map(String::strip).toList();
        List<String> now = format.write(after).lines().map(String::strip).toList();
        List<String> changed = new ArrayList<>(old);
        now.forEach(changed::remove);
        List<String> added = new ArrayList<>(now);
        old.forEach(added::remove);
        changed.addAll(added);
        return changed;
    }
}
