package dev.entitect.check;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.model.value.CheckRule;
import dev.entitect.model.SampleTable;
import dev.entitect.model.view.Tint;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.Group;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.TableConstraint;
import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.guide.ClassModels;
import dev.entitect.fixture.guide.LoadingModels;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Converter;
import dev.entitect.model.Embeddable;
import dev.entitect.model.EnumType;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.SoftDelete;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
                        .withInheritance(
                                new Inheritance.Root(Inheritance.Strategy.TABLE_PER_CLASS, false, Optional.empty(), Optional.empty()))
                        .withPrimaryKey(new PrimaryKey(new ConstraintName("pk_mine"), PrimaryKey.CompositeForm.ID_CLASS))))),
                wrong("Two constraints or indexes",
                        m -> m.entity("A",
                                it -> it.attribute("b", BasicType.integer(), b -> b.withUnique(Optional.of(new ConstraintName("pk_mine"))))
                                        .change(a -> a.withPrimaryKey(
                                                new PrimaryKey(new ConstraintName("pk_mine"), PrimaryKey.CompositeForm.ID_CLASS))))),
                wrong("not a legal name for a Java class", m -> m.entity("My Class", it -> it)),
                wrong("Another class is also called", m -> m.entity("Post", it -> it).enumeration("POST", "X")),
                wrong("not a legal name for a Java property", m -> m.entity("A", it -> it.attribute("a-b", BasicType.integer()))),
                wrong("has no name", m -> m.entity("A", it -> it.attribute("b", BasicType.integer(), b -> b.withName("")))),
                wrong("two properties called",
                        m -> m.entity("A",
                                it -> it.attribute("b", BasicType.integer()).attribute("c", BasicType.integer(), c -> c.withName("b")))),
                wrong("two properties called",
                        m -> m.entity("A", it -> it.attribute("owner", BasicType.integer())).entity("B", it -> it).manyToOne("A", "owner",
                                "B", "")),
                wrong("not a legal name for a Java package",
                        m -> m.change(it -> it.withSettings(it.settings().withBasePackage("com.example.class")))),
                wrong("has no constants", m -> m.enumeration("Empty")),
                wrong("is not a Java expression", m -> m.entity("A", it -> it.attribute("b", BasicType.integer(),
                        b -> b.withInitial(Optional.of(new InitialValue.JavaExpression("1 +")))))),
                wrong("is not a Java type", m -> m.entity("A", it -> it.attribute("b", new BasicType.Json(Optional.of("a-b"))))),
                wrong("is not valid Java: it is nested too deeply", m -> m.entity("A", it -> it.change(a -> a.withMembers(List.of(
                        new Member.Hybrid(new MemberId("h"), "h", "int", "(".repeat(20_000) + "1" + ")".repeat(20_000), "1")))))),
                wrong("has no condition", m -> m.entity("A", it -> it.attribute("b", BasicType.integer(),
                        b -> b.withCheck(Optional.of(new CheckRule(ConstraintName.byConvention(), " ")))))),
                wrong("has no columns of this table", m -> m.entity("A", it -> it.change(a -> a.withConstraints(
                        List.of(new TableConstraint.Unique(new ConstraintId("u"), ConstraintName.byConvention(), List.of())))))),
                wrong("cannot be stored in columns", m -> m.entity("A", it -> it).entity("B", it -> it).associate("A", "bs",
                        Multiplicity.ZERO_OR_MORE, "B", "as", Multiplicity.ZERO_OR_MORE, it -> it.withCarrier(Carrier.columns()))),
                wrong("counts the changes of a row, so it cannot be a string(5)",
                        m -> m.entity("A", it -> it.attribute("b", BasicType.text(5), b -> b.withVersion(true)))),
                wrong("cannot be set to the time when a row is saved, since it is a int", m -> m.entity("A",
                        it -> it.attribute("b", BasicType.integer(), b -> b.withInitial(Optional.of(new InitialValue.Now()))))),
                wrong("cannot be set to the time of each change",
                        m -> m.entity("A", it -> it.attribute("b", BasicType.integer(), b -> b.withUpdatedNow(true)))),
                wrong("cannot start as a random UUID", m -> m.entity("A",
                        it -> it.attribute("b", BasicType.text(50), b -> b.withInitial(Optional.of(new InitialValue.RandomUuid()))))),
                wrong("is a collection, which always starts empty", m -> m.entity("A", it -> it.attribute("b",
                        new AttributeType.ElementCollection(BasicType.integer(), AttributeType.ElementCollection.Collection.SET,
                                Optional.empty()),
                        b -> b.withInitial(Optional.of(new InitialValue.Literal("1")))))),
                wrong("except for the case of the first letter",
                        m -> m.entity("A",
                                it -> it.attribute("b", BasicType.integer()).attribute("c", BasicType.integer(),
                                        c -> c.withName("B").withColumn(Optional.of("c"))))),
                wrong("since it inherits one", m -> m.entity("A", it -> it.attribute("x", BasicType.integer()).change(
                        a -> a.withInheritance(root(Strategy.JOINED)))).bareEntity("B",
                                it -> it.attribute("x", BasicType.integer()).change(b -> b.withInheritance(subclass("A"))))),
                wrong("the same name and parameters as the getter of b", m -> m.entity("A", it -> it.attribute("b", BasicType.integer())
                        .change(a -> a.withMembers(
                                List.of(new Member.MapForm(new MemberId("m"), "getB", List.of(a.attributes().getLast().id()))))))),
                wrong("the same name and parameters as find", m -> m.entity("A", it -> it.attribute("b", BasicType.text(5))
                        .attribute("c", BasicType.text(9)).change(a -> a.withMembers(List.of(
                                new Member.Finder(new MemberId("m"), "find", List.of(a.attributes().get(1).id()), false),
                                new Member.Finder(new MemberId("n"), "find", List.of(a.attributes().get(2).id()), true)))))),
                wrong("has the name of a package",
                        m -> m.entity("post", it -> it).entity("B", it -> it.change(b -> b.withGroup(Optional.of(new GroupId("g")))))
                                .with(new Group(new GroupId("g"), "G", "post", Tint.RED, Optional.empty()))),
                wrong("the character U+2028", m -> m.entity("A", it -> it.change(a -> a.withComment("one\u2028two")))),
                wrong("the character U+D800", m -> m.change(it -> it.withComment("\uD800"))),
                wrong("Row 1 of the sample rows of A: id takes a whole number, not “x”.", m -> m.entity("A", it -> it).rows(
                        new SampleTable(entityId("A"), List.of(attributeId("A", "id")), List.of(List.of(Optional.of("x")))))),
                wrong("b takes at most 2 characters, not 3. (and 1 more problem)",
                        m -> m.entity("A", it -> it.attribute("b", BasicType.text(2)))
                                .rows(new SampleTable(entityId("A"), List.of(attributeId("A", "b")),
                                        List.of(List.of(Optional.of("abc")), List.of(Optional.empty()))))),
                wrong("not a legal name for a Java constant", m -> m.enumeration("Level", "not ok")),
                wrong("two constants called", m -> m.enumeration("Level", "A", "A")),
                wrong("Two tables are called",
                        m -> m.entity("A", it -> it.change(a -> a.withTable(Optional.of("bs")))).entity("B", it -> it)),
                wrong("Two columns of",
                        m -> m.entity("A",
                                it -> it.attribute("fooBar", BasicType.integer()).attribute("b", BasicType.integer(),
                                        b -> b.withColumn(Optional.of("FOO_BAR"))))),
                wrong("Two constraints or indexes", m -> m.entity("A", it -> it
                        .attribute("b", BasicType.integer(), b -> b.withUnique(Optional.of(new ConstraintName("same"))))
                        .attribute("c", BasicType.integer(), c -> c.withIndex(Optional.of(new ConstraintName("SAME")))))),
                wrong("is not a valid int", m -> m.entity("A",
                        it -> it.attribute("b", BasicType.integer(), b -> b.withInitial(Optional.of(new InitialValue.Literal("many")))))),
                wrong("is not a valid string(2)", m -> m.entity("A",
                        it -> it.attribute("b", BasicType.text(2), b -> b.withInitial(Optional.of(new InitialValue.Literal("abc")))))),
                wrong("is generated as a number, but does not have an integer type",
                        m -> m.bareEntity("A",
                                it -> it.attribute("id", BasicType.text(5), id -> id.withKey(Optional.of(new IdGeneration.Identity()))))),
                wrong("is composite", m -> m.entity("A",
                        it -> it.attribute("b", BasicType.integer(), b -> b.withKey(Optional.of(new IdGeneration.Assigned()))))),
                wrong("in a cycle", m -> m.bareEntity("A", it -> it).bareEntity("B", it -> it)
                        .associate("A", "b", Multiplicity.ZERO_OR_MORE, "B", "", Multiplicity.EXACTLY_ONE,
                                identifying())
                        .associate("B", "a", Multiplicity.ZERO_OR_MORE, "A", "", Multiplicity.EXACTLY_ONE, identifying())),
                wrong("SET NULL cannot work",
                        m -> m.entity("A", it -> it).entity("B", it -> it).associate("A", "b", Multiplicity.ZERO_OR_MORE, "B", "",
                                Multiplicity.EXACTLY_ONE,
                                it -> it.withCarrier(new Carrier.Columns(ForeignKey.byConvention().withOnDelete(ReferentialAction.SET_NULL),
                                        false, Optional.empty())))),
                wrong("As a list",
                        m -> m.entity("A", it -> it).entity("B", it -> it).associate("A", "bs", Multiplicity.ZERO_OR_MORE, "B", "",
                                Multiplicity.ZERO_OR_MORE,
                                it -> it.withOwner(it.owner().withCollection(CollectionKind.LIST)))));
    }

    /// Problems of each kind of class.
    static Stream<Arguments> wrongClasses() {
        Mixin base = Mixin.of(new MixinId("base"), "Base").withBaseClass(true);
        Mixin other = Mixin.of(new MixinId("other"), "Other").withBaseClass(true);
        EmbeddableId value = new EmbeddableId("value");
        AttributeType list = new AttributeType.ElementCollection(BasicType.text(10), AttributeType.ElementCollection.Collection.LIST,
                Optional.empty());
        Attribute text = Attribute.of(new AttributeId("text"), "text", BasicType.text(10));
        return Stream.of(
                wrong("two base classes",
                        m -> m.with(base).with(other).entity("A", it -> it.change(a -> a.withMixins(List.of(base.id(), other.id()))))),
                wrong("cannot extend the base class",
                        m -> m.with(base).entity("A", it -> it.change(a -> a.withInheritance(root(Strategy.JOINED))))
                                .bareEntity("B", it -> it.change(b -> b.withInheritance(subclass("A")).withMixins(List.of(base.id()))))),
                wrong("cannot have a property on its other end",
                        m -> m.with(base).entity("A", it -> it).with(Association.of(new AssociationId("x"),
                                AssociationEnd.of(base.id(), "owner", Multiplicity.ZERO_OR_MORE),
                                AssociationEnd.of(ModelBuilder.entityId("A"), "owned", Multiplicity.EXACTLY_ONE)))),
                wrong("needs a table for each entity", m -> m.with(base.withAttributes(List.of(text.withType(list))))),
                wrong("is a key or a version", m -> m.with(Embeddable.of(value, "Value").withAttributes(List.of(text.withVersion(true))))),
                wrong("inside an embeddable", m -> m.with(Embeddable.of(value, "Value").withAttributes(List.of(text.withType(list))))),
                wrong("Hibernate needs at least one", m -> m.with(Embeddable.of(value, "Value"))),
                wrong("contains itself",
                        m -> m.with(Embeddable.of(value, "Value")
                                .withAttributes(List.of(text.withType(new AttributeType.Embedded(value, "", Map.of())))))),
                wrong("would generate", m -> m.entity("A", it -> it.change(a -> a.withInheritance(root(Strategy.TABLE_PER_CLASS))))),
                wrong("spread over joined tables", m -> m.entity("A", it -> it.change(a -> a.withInheritance(root(Strategy.JOINED))
                        .withSoftDelete(Optional.of(new SoftDelete(SoftDelete.Strategy.FLAG, Optional.empty())))))),
                wrong("extends itself in a cycle", m -> m.bareEntity("A", it -> it.change(a -> a.withInheritance(subclass("B"))))
                        .bareEntity("B", it -> it.change(b -> b.withInheritance(subclass("A"))))),
                wrong("has no inheritance strategy",
                        m -> m.entity("A", it -> it).bareEntity("B", it -> it.change(b -> b.withInheritance(subclass("A"))))),
                wrong("cannot be a key too", m -> m.entity("A", it -> it.change(a -> a.withInheritance(root(Strategy.JOINED))))
                        .entity("B", it -> it.change(b -> b.withInheritance(subclass("A"))))),
                wrong("must be set on A", m -> m.entity("A", it -> it.change(a -> a.withInheritance(root(Strategy.SINGLE_TABLE))))
                        .bareEntity("B",
                                it -> it.change(b -> b.withInheritance(subclass("A"))
                                        .withSoftDelete(Optional.of(new SoftDelete(SoftDelete.Strategy.FLAG, Optional.empty())))))),
                wrong("discriminator value", m -> m.entity("A", it -> it.change(a -> a.withInheritance(root(Strategy.SINGLE_TABLE))))
                        .bareEntity("B",
                                it -> it.change(
                                        b -> b.withInheritance(new Inheritance.Subclass(ModelBuilder.entityId("A"), Optional.of("A")))))),
                wrong("stored by ordinal", m -> m
                        .with(new EnumType(new EnumId("e"), "E", "", Optional.empty(),
                                List.of(new EnumType.Constant("X", Optional.of("x"), ""))))
                        .entity("A",
                                it -> it.attribute("e", new BasicType.Enumerated(new EnumId("e"), BasicType.Enumerated.Storage.ORDINAL)))),
                wrong("contains a backslash", m -> m.change(it -> it.withSettings(it.settings().withTargets(EnumSet.of(Dialect.MARIADB))))
                        .with(new EnumType(new EnumId("e"), "E", "", Optional.empty(),
                                List.of(new EnumType.Constant("X", Optional.of("a\\"), ""))))),
                wrong("is not valid Java", member(new Member.Code(new MemberId("m"), "broken", List.of(), "public void x( {"))),
                wrong("is not valid Java", member(new Member.Code(new MemberId("m"), "more", List.of(), "} class Evil {"))),
                wrong("cannot be imported", member(new Member.Code(new MemberId("m"), "x", List.of("java.util.List;"), "int x;"))),
                wrong("cannot be translated into a query",
                        member(new Member.Hybrid(new MemberId("m"), "x", "int", "Integer.bitCount(3)", ""))),
                wrong("is not a Java type", member(new Member.Hybrid(new MemberId("m"), "x", "in t", "1", "1"))),
                wrong("has no properties to find it by", member(new Member.Finder(new MemberId("m"), "find", List.of(), true))),
                wrong("not a legal name for a Java method", member(new Member.Finder(new MemberId("m"), "find all", List.of(), false))),
                wrong("is not valid Java", m -> m.with(Converter.of(new ConverterId("c"), "C").withToColumn("value +"))),
                wrong("its foreign key has no action",
                        m -> m.entity("A", it -> it).entity("B", it -> it).associate("A", "b", Multiplicity.ZERO_OR_MORE, "B", "as",
                                Multiplicity.EXACTLY_ONE, it -> it.withInverse(it.inverse().withPassiveDeletes(true)))),
                wrong("needs a property to remove objects from",
                        m -> m.entity("A", it -> it).entity("B", it -> it).associate("A", "b", Multiplicity.ZERO_OR_MORE, "B", "",
                                Multiplicity.EXACTLY_ONE, it -> it.withInverse(it.inverse().withOrphanRemoval(true)))));
    }

    @Test
    void unusableCharactersAreReplacedWhereverTheyAre() {
        Model broken = model("M\u0000").enumeration("Level", "LOW").entity("A", it -> it.attribute("b", BasicType.text(5),
                b -> b.withComment("a\u2028b").withInitial(Optional.of(new InitialValue.Literal("\uD800")))))
                .rows(new SampleTable(entityId("A"), List.of(attributeId("A", "b")), List.of(List.of(Optional.of("a\u0000")))))
                .build();
        Problem problem = check.check(broken).stream().filter(it -> it.message().contains("character U+")).findFirst().orElseThrow();

        Model cleaned = problem.fixes().getFirst().change().apply(broken);

        assertThat(check.check(cleaned)).noneMatch(it -> it.message().contains("character U+"));
        assertThat(cleaned.name()).isEqualTo("M ");
        assertThat(cleaned.withName(broken.name()).withEntities(broken.entities()).withSamples(broken.samples())).isEqualTo(broken);
    }

    @Test
    void anEnumWithoutConstantsIsAnErrorOnceItIsUsed() {
        EnumId empty = new EnumId("empty");
        Model unused = model("M").with(EnumType.of(empty, "Empty")).build();
        Model used = model("M").with(EnumType.of(empty, "Empty")).entity("A",
                it -> it.attribute("b", new BasicType.Enumerated(empty, BasicType.Enumerated.Storage.NAME))).build();

        assertThat(check.check(unused)).singleElement().extracting(Problem::severity).isEqualTo(Severity.WARNING);
        assertThat(check.check(used)).singleElement().extracting(Problem::severity).isEqualTo(Severity.ERROR);
    }

    private static Inheritance root(Strategy strategy) {
        return new Inheritance.Root(strategy, false, Optional.empty(), Optional.empty());
    }

    private static Inheritance subclass(String parent) {
        return new Inheritance.Subclass(ModelBuilder.entityId(parent), Optional.empty());
    }

    private static UnaryOperator<ModelBuilder> member(Member member) {
        return m -> m.entity("A", it -> it.change(a -> a.withMembers(List.of(member))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongClasses")
    void problemsOfAClassAreReportedAndResolvedByTheirFixes(String words, Model model) {
        Problem found = check.check(model).stream().filter(problem -> problem.message().contains(words)).findFirst().orElseThrow();

        assertThat(found.message()).endsWith(".");
        assertThat(found.fixes()).allSatisfy(fix -> assertThat(check.check(fix.change().apply(model))).as(fix.label())
                .noneMatch(problem -> problem.element().equals(found.element()) && problem.message().contains(words)));
    }

    static Stream<Arguments> vocabulary() {
        return Stream.of(ClassModels.all(), LoadingModels.all()).flatMap(models -> models.entrySet().stream())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabulary")
    void theVocabularyModelsHaveNoErrors(String name, Model model) {
        assertThat(check.check(model)).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static Arguments wrong(String words, UnaryOperator<ModelBuilder> build) {
        return Arguments.of(words, build.apply(model("m")).build());
    }

    private static UnaryOperator<Association> identifying() {
        return association -> association.withCarrier(new Carrier.Columns(ForeignKey.byConvention(), true, Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongModels")
    void problemsAreReportedInASentence(String words, Model model) {
        assertThat(check.check(model)).anySatisfy(problem -> assertThat(problem.message()).contains(words).endsWith("."));
    }

    @Test
    void aFixResolvesItsProblem() {
        Model keyless = model("m").bareEntity("A", it -> it.attribute("name", BasicType.text(10))).build();
        Fix fix = check.check(keyless).getFirst().fixes().getFirst();

        Model fixed = fix.change().apply(keyless);

        assertThat(fix.label()).isEqualTo("Add an id");
        assertThat(check.check(fixed)).isEmpty();
    }

    @Test
    void errorsComeBeforeWarnings() {
        assertThat(check.check(CompleteModel.model())).extracting(Problem::severity).isSorted();
    }
}
