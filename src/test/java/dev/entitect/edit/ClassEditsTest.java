package dev.entitect.edit;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.edit.NameChanges.NameChange;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.format.ModelFormat;
import dev.entitect.model.Element;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.NamingConvention;
import dev.entitect.model.NamingConvention.TableNames;
import dev.entitect.model.References;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassEditsTest {

    private final Model whole = CompleteModel.model();

    @Test
    void extendingMakesTheParentARoot() {
        Model model = ModelBuilder.model("m").entity("Animal", it -> it).entity("Cat", it -> it).build();

        Model after = ClassEdits.extend(entityId("Cat"), entityId("Animal")).change().apply(model);

        assertThat(after.entities().get(entityId("Animal")).inheritance()).isEqualTo(ClassEdits.root());
        assertThat(after.entities().get(entityId("Cat")).inheritance())
                .isEqualTo(new Inheritance.Subclass(entityId("Animal"), Optional.empty()));
    }

    @Test
    void noEntityExtendsItselfOrItsSubclass() {
        Entity thing = whole.entities().get(entityId("Thing"));

        assertThat(ClassEdits.possibleParents(whole, thing)).isEmpty();
        assertThat(ClassEdits.extend(entityId("Thing"), entityId("Special")).change().apply(whole)).isSameAs(whole);
    }

    @Test
    void aMixinIsAddedOnce() {
        Edit add = ClassEdits.addMixin(entityId("Special"), whole.mixins().get(new MixinId("audit")));
        Model after = add.change().apply(whole);

        assertThat(after.entities().get(entityId("Special")).mixins()).containsExactly(new MixinId("audit"));
        assertThat(add.change().apply(after)).isEqualTo(after);
    }

    @Test
    void partsOfAClassAreDeletedAlone() {
        Model after = Edits.delete(whole, Set.of(new MemberId("m1"), new ConstraintId("c3"), attributeId("Thing", "a5"))).change()
                .apply(whole);

        assertThat(Elements.exists(after, new MemberId("m1"))).isFalse();
        assertThat(Elements.exists(after, new ConstraintId("c3"))).isFalse();
        assertThat(Elements.exists(after, new ConstraintId("c1"))).isTrue();
        assertThat(Elements.exists(after, entityId("Thing"))).isTrue();
    }

    @Test
    void aDuplicateOfAnyElementIsValidAndCanBeSaved() {
        for (ElementId id : List.<ElementId>of(entityId("Thing"), new MixinId("audit"), new EmbeddableId("address"), new EnumId("role"),
                new ConverterId("money"),
                new GroupId("people"), new ConnectionId("staging"))) {
            int[] next = {0};
            Element copy = Duplicates.of(whole, id, () -> "copy" + ++next[0]).orElseThrow();
            Model after = whole.with(copy);

            assertThat(References.dangling(after)).as(id.value()).isEmpty();
            assertThat(new ModelFormat().read(new ModelFormat().write(after))).as(id.value()).isEqualTo(after);
        }
    }

    @Test
    void aDuplicateOrInvalidNameIsRejected() {
        assertThatThrownBy(() -> Renames.of(whole, entityId("Thing"), "Role")).hasMessage("There is already a type called Role");
        assertThatThrownBy(() -> Renames.of(whole, attributeId("Thing", "a1"), "a2")).hasMessage("Thing already has a property called a2");
        assertThatThrownBy(() -> Renames.of(whole, new EnumId("role"), "class")).hasMessage("\"class\" cannot be the name of a Java class");
        assertThatThrownBy(() -> Renames.of(whole, new GroupId("people"), " ")).hasMessage("A name cannot be empty");
    }

    @Test
    void otherElementsAreRenamed() {
        assertThat(Renames.of(whole, new GroupId("people"), "Humans").orElseThrow().change().apply(whole).groups()
                .get(new GroupId("people")).name()).isEqualTo("Humans");
        assertThat(Renames.of(whole, new ConnectionId("staging"), "Test").orElseThrow().label()).isEqualTo("Rename to Test");
    }

    @Test
    void anotherConventionChangesOnlyNamesThatAreNotExplicit() {
        Model blog = Samples.load("blog");
        NamingConvention convention = blog.settings().naming();

        List<NameChange> changes = NameChanges.of(blog,
                new NamingConvention(TableNames.SNAKE_SINGULAR, convention.index(), convention.unique(),
                        convention.check(), convention.foreignKey(), "pk_%(table_name)s"));

        assertThat(changes).contains(new NameChange("table", "posts", "post"), new NameChange("primary key", "", "pk_post"));
        assertThat(changes).noneMatch(change -> change.kind().equals("column"));
        assertThat(NameChanges.of(blog, convention)).isEmpty();
    }

    @Test
    void newElementsGetUnusedNames() {
        Model model = whole;
        for (NewElement kind : NewElement.values()) {
            for (int i = 0; i < 2; i++) {
                String id = kind.name().toLowerCase(Locale.ROOT) + i;
                int[] next = {0};
                model = model.with(kind.make(model, () -> id + "-" + ++next[0]));
            }
        }
        assertThat(model.entities().values()).extracting(Entity::name).contains("Entity", "Entity2");
        assertThat(References.dangling(model)).isEmpty();
        assertThat(model.entities().get(new EntityId("entity0-1")).attributes().getFirst().type()).isEqualTo(BasicType.bigint());
    }
}
