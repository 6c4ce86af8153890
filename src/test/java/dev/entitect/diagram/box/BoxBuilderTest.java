package dev.entitect.diagram.box;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Group;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.Tint;
import dev.entitect.render.font.BundledFonts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BoxBuilderTest {

    private static final BundledFonts FONTS = new BundledFonts();

    @Test
    void theKeyComesFirstThenAttributesThenForeignKeys() {
        NodeBox post = box(Samples.load("blog"), "Post");

        assertThat(post.rows()).extracting(Row::name)
                .containsExactly("id", "title", "content", "published", "createdAt", "updatedAt", "author");
        assertThat(post.rows()).extracting(Row::glyph).startsWith(RowGlyph.KEY, RowGlyph.NONE).endsWith(RowGlyph.ASSOCIATION);
        assertThat(post.rows().getLast().type()).isEqualTo("User");
        assertThat(post.keyRows()).isEqualTo(1);
        assertThat(post.dividerY()).isPresent();
    }

    @Test
    void identifyingForeignKeysAreAboveTheDivider() {
        NodeBox item = box(Samples.load("shop"), "OrderItem");

        assertThat(item.rows().subList(0, item.keyRows())).extracting(Row::name).containsExactly("order", "product");
        assertThat(item.rows().getFirst().glyph()).isEqualTo(RowGlyph.KEY_ASSOCIATION);
    }

    @Test
    void theTableNameIsShownOnlyIfItDiffers() {
        assertThat(box(Samples.load("blog"), "Post").subtitle()).isEqualTo("posts");
        assertThat(box(one(it -> it.withTable(Optional.of("Post"))), "Post").subtitle()).isEmpty();
    }

    @Test
    void aCollapsedBoxKeepsItsWidthAndShowsOnlyItsHeader() {
        Model model = Samples.load("blog");
        NodeBox open = box(model, "Post");
        NodeBox collapsed = new BoxBuilder(ModelIndex.of(model), DiagramStyle.standard(), FONTS)
                .build(new Placement(entityId("Post"), 0, 0, Optional.empty(), Optional.empty(), true)).orElseThrow();

        assertThat(collapsed.rows()).isEmpty();
        assertThat(collapsed.bounds().width()).isEqualTo(open.bounds().width());
        assertThat(collapsed.bounds().height()).isEqualTo(collapsed.headerHeight());
    }

    @Test
    void longNamesAndTypesAreTruncatedToTheMaximumWidth() {
        NodeBox post = box(model("long").entity("Post", it -> it.attribute("n", BasicType.text(100), name -> name.withName("a".repeat(200)))
                .attribute("json", new BasicType.Json(Optional.of("com.example.a.very.long.package.Name.Of.Something.That.Is.Long"))))
                .build(), "Post");

        assertThat(post.bounds().width()).isEqualTo(BoxMetrics.MAX_WIDTH);
        assertThat(post.rows().get(1).name()).endsWith("…");
        assertThat(post.rows().get(1).type()).isEqualTo("string(100)");
        assertThat(post.rows().get(2).name()).isEqualTo("json");
        assertThat(post.rows().get(2).type()).endsWith("…");
    }

    @Test
    void rowsOfMixinsAreMarkedAsInherited() {
        Mixin audited = (Mixin) Mixin.of(new MixinId("audited"), "Audited")
                .withAttribute(Attribute.of(new AttributeId("created"), "createdAt", BasicType.dateTime()));
        NodeBox post = box(ModelBuilder.model("m").with(audited)
                .with(one(it -> it.withMixins(List.of(audited.id()))).entities().values().getFirst()).build(), "Post");

        assertThat(post.rows()).extracting(Row::name, Row::inherited).contains(tuple("createdAt", true));
    }

    @Test
    void theColourOfABoxOverridesThatOfItsGroup() {
        Group group = new Group(new GroupId("g"), "Sales", "sales", Tint.TEAL, Optional.empty());
        Model model = one(it -> it.withGroup(Optional.of(group.id()))).with(group);

        assertThat(box(model, "Post").tint()).isEqualTo(Tint.TEAL);
        assertThat(new BoxBuilder(ModelIndex.of(model), DiagramStyle.standard(), FONTS)
                .build(Placement.at(entityId("Post"), 0, 0).withTint(Optional.of(Tint.RED)))
                .orElseThrow().tint()).isEqualTo(Tint.RED);
    }

    @Test
    void enumsShowTheirConstants() {
        NodeBox role = new BoxBuilder(ModelIndex.of(Samples.load("blog")), DiagramStyle.standard(), FONTS)
                .build(Placement.at(new EnumId("user-role"), 0, 0)).orElseThrow();

        assertThat(role.kind()).isEqualTo(NodeKind.ENUM);
        assertThat(role.rows()).extracting(Row::name).containsExactly("ADMIN", "MODERATOR", "USER");
    }

    private static Model one(UnaryOperator<Entity> change) {
        return model("one").entity("Post", post -> post.attribute("title", BasicType.text(100)).change(change)).build();
    }

    private static NodeBox box(Model model, String entity) {
        return new BoxBuilder(ModelIndex.of(model), DiagramStyle.standard(), FONTS).build(Placement.at(entityId(entity), 0, 0))
                .orElseThrow();
    }
}
