package dev.entitect.generate.hibernate;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.ClassEdits;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.MappingModels;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Region;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Association;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.JavaNames;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Which lines of the source belong to which element.
class RegionsTest {

    static Stream<Arguments> models() {
        return Stream.concat(MappingModels.models(), Stream.of(Arguments.of("complete model", CompleteModel.model())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void eachAttributeHasARegionWithItsName(String name, Model model) {
        List<GeneratedFile> files = new HibernateGenerator().generate(model);

        model.classes().forEach(type -> type.attributes().forEach(
                attribute -> assertNamed(files, attribute.id(), JavaNames.toLegal(attribute.name()), region -> true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void eachEndWithARoleHasARegionWithItsRole(String name, Model model) {
        List<GeneratedFile> files = new HibernateGenerator().generate(model);

        for (Association association : model.associations()) {
            assertNamed(files, model, association, association.owner(), false);
            assertNamed(files, model, association, association.inverse(), true);
        }
    }

    private static void assertNamed(List<GeneratedFile> files, Model model, Association association, AssociationEnd end, boolean inverse) {
        end.role().map(JavaNames::toLegal).ifPresent(role -> {
            switch (association.carrier()) {
                case Carrier.Through through -> {
                    boolean hasRole = model.associations().find(inverse ? through.toInverse() : through.toOwner())
                            .flatMap(it -> it.inverse().role()).isPresent();
                    // a check reports a shortcut that lacks the role it follows
                    if (hasRole) {
                        assertNamed(files, association.id(), Accessors.getterName(role), region -> region.inverse() == inverse);
                    }
                }
                default -> assertNamed(files, association.id(), " " + role, region -> region.inverse() == inverse);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void eachMemberHasARegionWithItsNameOrItsCode(String name, Model model) {
        List<GeneratedFile> files = new HibernateGenerator().generate(model);

        model.classes().forEach(type -> type.members().forEach(member -> {
            switch (member) {
                case Member.Code code ->
                    code.source().strip().lines().forEach(line -> assertNamed(files, code.id(), line.strip(), region -> true));
                // embeddables cannot be queried
                case Member.Finder finder when type instanceof Embeddable -> {}
                case Member.Hybrid hybrid ->
                    assertNamed(files, hybrid.id(), Accessors.getterName(JavaNames.toLegal(hybrid.name())), region -> true);
                default -> assertNamed(files, member.id(), JavaNames.toLegal(member.name()), region -> true);
            }
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void eachConstraintHasARegionWithItsName(String name, Model model) {
        List<GeneratedFile> files = new HibernateGenerator().generate(model);
        Schema schema = Schema.of(model);

        for (Entity entity : model.entities()) {
            Table table = schema.table(entity.id());
            for (TableConstraint constraint : entity.constraints()) {
                String database = Stream.of(
                        table.uniques().stream().filter(it -> it.origin().equals(constraint.id())).map(Table.Unique::name),
                        table.indexes().stream().filter(it -> it.origin().equals(constraint.id())).map(Table.Index::name),
                        table.checks().stream().filter(it -> it.origin().equals(constraint.id())).map(Table.Check::name))
                        .flatMap(names -> names).findFirst().orElseThrow();
                assertNamed(files, constraint.id(), database, region -> region.part() == Part.ANNOTATION);
            }
        }
    }

    private static void assertNamed(List<GeneratedFile> files, ElementId element, String text, Predicate<Region> condition) {
        assertThat(files).as(element + " is in a file")
                .anySatisfy(file -> assertThat(file.regions().stream().filter(region -> region.element().equals(element)).filter(condition)
                        .map(region -> String.join("\n", lines(file, region)))).anySatisfy(lines -> assertThat(lines).contains(text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void regionsAreInsideTheFileInOrderAndDisjointOrNested(String name, Model model) {
        for (GeneratedFile file : new HibernateGenerator().generate(model)) {
            List<Region> regions = file.regions();
            assertThat(regions.getFirst().part().isClass()).isTrue();
            assertThat(regions.getFirst().element()).isEqualTo(file.origin().orElseThrow());
            for (Region region : regions) {
                assertThat(region.first()).isBetween(0, region.last());
                assertThat(region.last()).isLessThan((int) file.text().lines().count());
                assertThat(lines(file, region).getFirst()).as(file.path() + " " + region).isNotBlank();
                assertThat(lines(file, region).getLast()).as(file.path() + " " + region).isNotBlank();
            }
            for (int i = 0; i < regions.size(); i++) {
                for (Region later : regions.subList(i + 1, regions.size())) {
                    Region region = regions.get(i);
                    assertThat(region.last() < later.first() || region.first() <= later.first() && later.last() <= region.last())
                            .as(file.path() + ": " + region + " and " + later).isTrue();
                }
            }
        }
    }

    @Test
    void javadocAndAnnotationsBelongToTheRegionOfTheirField() {
        Model model = model("m").entity("Tag", tag -> tag
                .attribute("name", BasicType.text(50), name -> name.withComment("Lower case.\n\nUnique."))
                .attribute("uses", BasicType.integer())).build();
        GeneratedFile tag = file(model, "com/example/Tag.java");

        assertThat(tag.regions().stream().filter(region -> region.element().value().equals("tag-name")).map(it -> lines(tag, it)))
                .containsExactly(
                        List.of("    /**", "     * Lower case.", "     *", "     * Unique.", "     */",
                                "    @Column(nullable = false, length = 50, comment = \"Lower case. Unique.\")",
                                "    private String name;"),
                        List.of("    public String getName() {", "        return name;", "    }"),
                        List.of("    public void setName(String name) {", "        this.name = name;", "    }"));
    }

    @Test
    void theRegionOfUserCodeIsExactWhateverItContains() {
        String source = "/**\n * \u001f0j\n */\npublic String odd() {\n    // \u001f\u001f1s\n    }\n\n// }\nvoid members() {\n}";
        Member code = new Member.Code(new MemberId("odd"), "odd", List.of(), source);
        Member after = new Member.Hybrid(new MemberId("after"), "after", "int", "1 +\n        2", "3");
        Model model = Stream.of(code, after).reduce(model("m").entity("Tag", tag -> tag).build(),
                (before, member) -> ClassEdits.addMember(entityId("Tag"), member).change().apply(before), (one, other) -> other);
        GeneratedFile tag = file(model, "com/example/Tag.java");

        assertThat(tag.regions().stream().filter(region -> region.part() == Part.CODE).map(it -> lines(tag, it))).containsExactly(
                source.lines().map(line -> line.isEmpty() ? line : "    " + line).toList(),
                List.of("        return 1 +", "                        2;"));
    }

    private static GeneratedFile file(Model model, String path) {
        return new HibernateGenerator().generate(model).stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
    }

    private static List<String> lines(GeneratedFile file, Region region) {
        return file.text().lines().toList().subList(region.first(), region.last() + 1);
    }
}
