package dev.entitect.ui.source;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.model.Attribute;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.IdGeneration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTargetTest {

    private static final EmbeddableId ADDRESS = new EmbeddableId("address");
    private static final AttributeId CHANGED = new AttributeId("audited-changed");

    @Test
    void anEntityIsShownInItsOwnFileNotInThatOfItsKey() {
        SourceTarget target = target("shop", entityId("OrderItem"));

        assertThat(target.file().path()).isEqualTo("com/example/shop/OrderItem.java");
        assertThat(target.isClass()).isTrue();
    }

    @Test
    void anEnumIsShownInItsFile() {
        assertThat(target("blog", new EnumId("user-role")).file().path()).isEqualTo("com/example/blog/UserRole.java");
    }

    @Test
    void anAttributeIsShownAsItsFieldWithAnnotations() {
        assertThat(lines(target("blog", attributeId("Post", "createdAt")))).containsExactly(
                "    @CreationTimestamp",
                "    @Column(name = \"created_at\", nullable = false, updatable = false)",
                "    private LocalDateTime createdAt;");
    }

    @Test
    void theFirstFieldDoesNotIncludeTheClassHeader() {
        assertThat(lines(target("blog", attributeId("Post", "id")))).containsExactly(
                "    @Id", "    @GeneratedValue(strategy = GenerationType.IDENTITY)", "    private Long id;");
    }

    @Test
    void anAssociationIsShownAsThePropertyOfItsOwningEnd() {
        SourceTarget target = target("blog", new AssociationId("post-tags"));

        assertThat(target.file().path()).isEqualTo("com/example/blog/Post.java");
        assertThat(lines(target)).last().isEqualTo("    private Set<Tag> tags = new LinkedHashSet<>();");
    }

    @Test
    void aDiagramHasNoSource() {
        Model blog = Samples.load("blog");
        assertThat(SourceTarget.of(blog, new HibernateGenerator().generate(blog), blog.diagrams().ids().getFirst())).isEmpty();
    }

    @Test
    void theClassBeginsBelowTheImports() {
        assertThat(lines(target("blog", entityId("Post")))).startsWith("/**").endsWith("}");
    }

    @Test
    void anAttributeOfAnEmbeddableIsShownInTheEmbeddable() {
        AttributeId city = new AttributeId("address-city");
        Model model = model("m")
                .with(new Embeddable(ADDRESS, "Address", "", Optional.empty(), List.of(Attribute.of(city, "city", BasicType.text(80))),
                        List.of()))
                .entity("Person", it -> it.attribute("home", new AttributeType.Embedded(ADDRESS, "home_", Map.of()))).build();

        SourceTarget target = target(model, city);

        assertThat(target.file().path()).isEqualTo("com/example/Address.java");
        assertThat(lines(target)).last().isEqualTo("    private String city;");
    }

    @Test
    void anAttributeOfABaseClassIsShownInTheBaseClass() {
        SourceTarget target = target(audited(true), CHANGED);

        assertThat(target.file().path()).isEqualTo("com/example/Audited.java");
        assertThat(lines(target)).last().isEqualTo("    protected LocalDateTime changed;");
    }

    @Test
    void anAttributeOfAnInterfaceIsShownInAnEntityThatHasItsField() {
        Model two = audited(false).with(new Mixin(new MixinId("other"), "Other", "", Optional.empty(), true, List.of(), Optional.empty(),
                List.of()));
        Entity second = (Entity) two.findClass(entityId("Second")).orElseThrow();
        SourceTarget target = target(two.with(second.withMixins(List.of(new MixinId("other"), new MixinId("audited")))), CHANGED);

        assertThat(target.file().path()).isEqualTo("com/example/First.java");
        assertThat(lines(target)).last().isEqualTo("    private LocalDateTime changed;");
    }

    @Test
    void anAttributeOfAnEmbeddedKeyIsShownInTheClassOfTheKey() {
        Model model = model("m").bareEntity("Seat", seat -> seat
                .attribute("row", BasicType.integer(), it -> it.withKey(Optional.of(new IdGeneration.Assigned())))
                .attribute("number", BasicType.integer(), it -> it.withKey(Optional.of(new IdGeneration.Assigned())))
                .change(it -> it.withPrimaryKey(
                        new PrimaryKey(ConstraintName.byConvention(), PrimaryKey.CompositeForm.EMBEDDED_ID))))
                .build();

        assertThat(target(model, entityId("Seat")).file().path()).isEqualTo("com/example/Seat.java");
        assertThat(target(model, attributeId("Seat", "row")).file().path()).isEqualTo("com/example/SeatId.java");
    }

    @Test
    void aMemberIsShownAsItsMethodsAndAConstraintAsItsAnnotation() {
        Model model = model("m").entity("Post", it -> it.attribute("title", BasicType.text(80)).attribute("year", BasicType.integer())
                .change(post -> post.withConstraints(List.of(new TableConstraint.Index(new ConstraintId("ix"),
                        ConstraintName.byConvention(), List.of(attributeId("Post", "title"), attributeId("Post", "year")))))
                        .withMembers(List.of(new Member.Finder(new MemberId("find"), "findByTitle",
                                List.of(attributeId("Post", "title")), false)))))
                .build();

        assertThat(lines(target(model, new MemberId("find")))).first().asString().contains("findByTitle(");
        assertThat(lines(target(model, new ConstraintId("ix")))).singleElement().asString().contains("@Index(");
    }

    private static Model audited(boolean baseClass) {
        return model("m")
                .with(new Mixin(new MixinId("audited"), "Audited", "", Optional.empty(), baseClass,
                        List.of(Attribute.of(CHANGED, "changed", BasicType.dateTime())), Optional.empty(), List.of()))
                .entity("First", it -> it.change(entity -> entity.withMixins(List.of(new MixinId("audited")))))
                .entity("Second", it -> it.change(entity -> entity.withMixins(List.of(new MixinId("audited"))))).build();
    }

    private static SourceTarget target(String sample, ElementId element) {
        return target(Samples.load(sample), element);
    }

    private static SourceTarget target(Model model, ElementId element) {
        List<GeneratedFile> files = new HibernateGenerator().generate(model);
        return SourceTarget.of(model, files, element).orElseThrow();
    }

    private static List<String> lines(SourceTarget target) {
        return target.file().text().lines().toList().subList(target.region().first(), target.region().last() + 1);
    }
}
