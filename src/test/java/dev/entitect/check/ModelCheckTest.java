package dev.entitect.check;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.WholeVocabulary;
import dev.entitect.model.Association;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelCheckTest {

    private static final List<String> SAMPLES = Samples.NAMES;

    private final ModelCheck check = new ModelCheck();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void theSamplesHaveNoProblems(String name) {
        assertThat(check.check(Samples.load(name))).isEmpty();
    }

    static Stream<Arguments> wrongModels() {
        return Stream.of(
                wrong("has no primary key", m -> m.bareEntity("A", it -> it)),
                wrong("Hibernate cannot name primary keys", m -> m.entity("A", it -> it.change(a -> a
                        .withInheritance(new Inheritance.Root(Inheritance.Strategy.TABLE_PER_CLASS, false, Optional.empty(), Optional.empty()))
                        .withPrimaryKey(new PrimaryKey(new ConstraintName("pk_mine"), PrimaryKey.CompositeForm.ID_CLASS))))),
                wrong("Two constraints or indexes", m -> m.entity("A", it -> it.attribute("b", BasicType.whole(), b -> b.withUnique(Optional.of(new ConstraintName("pk_mine"))))
                        .change(a -> a.withPrimaryKey(new PrimaryKey(new ConstraintName("pk_mine"), PrimaryKey.CompositeForm.ID_CLASS))))),
                wrong("not a name that Java allows for a class", m -> m.entity("My Class", it -> it)),
                wrong("Another class is called", m -> m.entity("Post", it -> it).enumeration("POST", "X")),
                wrong("not a name that Java allows for a property", m -> m.entity("A", it -> it.attribute("a-b", BasicType.whole()))),
                wrong("has no name", m -> m.entity("A", it -> it.attribute("b", BasicType.whole(), b -> b.withName("")))),
                wrong("two properties called", m -> m.entity("A", it -> it.attribute("b", BasicType.whole()).attribute("c", BasicType.whole(), c -> c.withName("b")))),
                wrong("two properties called", m -> m.entity("A", it -> it.attribute("owner", BasicType.whole())).entity("B", it -> it).manyToOne("A", "owner", "B", "")),
                wrong("allows for a package", m -> m.change(it -> it.withSettings(it.settings().withBasePackage("com.example.class")))),
                wrong("has no constants", m -> m.enumeration("Empty")),
                wrong("allows for a constant", m -> m.enumeration("Level", "not ok")),
                wrong("two constants called", m -> m.enumeration("Level", "A", "A")),
                wrong("Two tables are called", m -> m.entity("A", it -> it.change(a -> a.withTable(Optional.of("bs")))).entity("B", it -> it)),
                wrong("Two columns of", m -> m.entity("A", it -> it.attribute("fooBar", BasicType.whole()).attribute("b", BasicType.whole(), b -> b.withColumn(Optional.of("FOO_BAR"))))),
                wrong("Two constraints or indexes", m -> m.entity("A", it -> it
                        .attribute("b", BasicType.whole(), b -> b.withUnique(Optional.of(new ConstraintName("same"))))
                        .attribute("c", BasicType.whole(), c -> c.withIndex(Optional.of(new ConstraintName("SAME")))))),
                wrong("is no int", m -> m.entity("A", it -> it.attribute("b", BasicType.whole(), b -> b.withInitial(Optional.of(new InitialValue.Literal("many")))))),
                wrong("is no string(2)", m -> m.entity("A", it -> it.attribute("b", BasicType.text(2), b -> b.withInitial(Optional.of(new InitialValue.Literal("abc")))))),
                wrong("is counted up, but is no whole number", m -> m.bareEntity("A", it -> it.attribute("id", BasicType.text(5), id -> id.withKey(Optional.of(new IdGeneration.Identity()))))),
                wrong("has several parts", m -> m.entity("A", it -> it.attribute("b", BasicType.whole(), b -> b.withKey(Optional.of(new IdGeneration.Assigned()))))),
                wrong("in a circle", m -> m.bareEntity("A", it -> it).bareEntity("B", it -> it).associate("A", "b", Multiplicity.ZERO_OR_MORE, "B", "", Multiplicity.EXACTLY_ONE,
                        identifying()).associate("B", "a", Multiplicity.ZERO_OR_MORE, "A", "", Multiplicity.EXACTLY_ONE, identifying())),
                wrong("SET NULL cannot work", m -> m.entity("A", it -> it).entity("B", it -> it).associate("A", "b", Multiplicity.ZERO_OR_MORE, "B", "", Multiplicity.EXACTLY_ONE,
                        it -> it.withCarrier(new Carrier.Columns(ForeignKey.byConvention().withOnDelete(ReferentialAction.SET_NULL), false, Optional.empty())))),
                wrong("As a list", m -> m.entity("A", it -> it).entity("B", it -> it).associate("A", "bs", Multiplicity.ZERO_OR_MORE, "B", "", Multiplicity.ZERO_OR_MORE,
                        it -> it.withOwner(it.owner().withCollection(CollectionKind.LIST)))));
    }

    private static Arguments wrong(String words, UnaryOperator<ModelBuilder> build) {
        return Arguments.of(words, build.apply(model("m")).build());
    }

    private static UnaryOperator<Association> identifying() {
        return association -> association.withCarrier(new Carrier.Columns(ForeignKey.byConvention(), true, Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongModels")
    void whatIsWrongIsSaidInASentence(String words, Model model) {
        assertThat(check.check(model)).anySatisfy(problem -> assertThat(problem.message()).contains(words).endsWith("."));
    }

    @Test
    void aFixMendsItsProblem() {
        Model keyless = model("m").bareEntity("A", it -> it.attribute("name", BasicType.text(10))).build();
        Fix fix = check.check(keyless).getFirst().fixes().getFirst();

        Model mended = fix.change().apply(keyless);

        assertThat(fix.label()).isEqualTo("Add an id");
        assertThat(check.check(mended)).isEmpty();
    }

    @Test
    void errorsComeBeforeWarnings() {
        assertThat(check.check(WholeVocabulary.model())).extracting(Problem::severity).isSorted();
    }
}
