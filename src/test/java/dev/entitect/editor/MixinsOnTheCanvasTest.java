package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.EdgeId;
import dev.entitect.edit.ClassEdits;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.model.Attribute;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.view.Placement;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mixins, embeddables and enums as boxes, and their edges to entities.
class MixinsOnTheCanvasTest {

    private static final MixinId AUDITED = new MixinId("audited");
    private static final EnumId STATE = new EnumId("state");

    private final EditorDriver driver = new EditorDriver(model());

    private static Model model() {
        Mixin audited = (Mixin) Mixin.of(AUDITED, "Audited")
                .withAttribute(Attribute.of(new AttributeId("changed"), "changedAt", BasicType.dateTime()));
        return ModelBuilder.model("m").with(audited).with(EnumType.of(STATE, "State", "OPEN", "SHUT"))
                .entity("Post", it -> it.attribute("state", new BasicType.Enumerated(STATE, BasicType.Enumerated.Storage.NAME)))
                .entity("Page", it -> it.attribute("title", BasicType.text(80)))
                .at("Post", 0, 0).at("Page", 0, 300)
                .place(Placement.at(AUDITED, 400, 0)).place(Placement.at(STATE, 800, 0)).build();
    }

    private Entity post() {
        return driver.store.model().entities().get(entityId("Post"));
    }

    @Test
    void anEntityDroppedOnAMixinGetsItAndKeepsItsPosition() {
        Placement before = driver.placement(entityId("Post"));
        Point mixin = middle(AUDITED);

        driver.drag(driver.header("Post"), mixin).release();

        assertThat(post().mixins()).containsExactly(AUDITED);
        assertThat(driver.placement(entityId("Post"))).isEqualTo(before);
        assertThat(driver.store.undoLabel()).contains("Add mixin Audited");
    }

    @Test
    void anEntityThatAlreadyHasTheMixinIsOnlyMoved() {
        Point mixin = middle(AUDITED);
        driver.drag(driver.header("Post"), mixin).release();

        driver.drag(driver.header("Post"), mixin).release();

        assertThat(driver.store.undoLabel()).contains("Move box");
    }

    @Test
    void aUsedTypeIsConnectedByAnEdgeIfItHasABox() {
        assertThat(edges()).containsExactly(new EdgeId.Use(entityId("Post"), STATE));

        driver.editor.select(Selection.of(STATE));
        driver.editor.removeSelectionFromDiagram();

        assertThat(edges()).isEmpty();
        assertThat(driver.store.model().enums().contains(STATE)).isTrue();
    }

    @Test
    void aSubclassIsConnectedToItsParent() {
        driver.store.apply(ClassEdits.extend(entityId("Page"), entityId("Post")));

        assertThat(edges()).contains(new EdgeId.Generalisation(entityId("Page")));
        assertThat(driver.store.model().entities().get(entityId("Post")).inheritance()).isInstanceOf(Inheritance.Root.class);
        driver.store.undo();
        assertThat(edges()).doesNotContain(new EdgeId.Generalisation(entityId("Page")));
    }

    @Test
    void aUsesEdgeCannotBeSelected() {
        var route = driver.editor.geometry().route(new EdgeId.Use(entityId("Post"), STATE)).orElseThrow();
        Rect longest = route.segments().stream().max(Comparator.comparing(segment -> segment.width() + segment.height())).orElseThrow();
        Point on = new Point(longest.centerX(), longest.centerY());

        driver.click(on);

        assertThat(driver.editor.selection().isEmpty()).isTrue();
    }

    @Test
    void aKeySelectsTheMixinTool() {
        driver.type(Key.M).click(new Point(400, 400));
        assertThat(driver.editor.commitEdit("Stamped", EditRequest.Next.NONE)).isEmpty();
        driver.type(Key.B).click(new Point(800, 400));
        assertThat(driver.editor.commitEdit("Address", EditRequest.Next.NONE)).isEmpty();

        assertThat(driver.store.model().mixins().values()).extracting(Mixin::name).contains("Stamped");
        assertThat(driver.store.model().embeddables().values()).extracting(Embeddable::name).containsExactly("Address");
        assertThat(driver.store.history()).containsExactly("Add Stamped", "Add Address");
    }

    @Test
    void aDuplicateIsPlacedBesideItsOriginalWithNewIds() {
        driver.editor.select(Selection.of(entityId("Post")));
        driver.type(Key.D, Modifier.CONTROL);

        Entity copy = driver.store.model().entities().values().stream().filter(it -> it.name().equals("PostCopy")).findFirst()
                .orElseThrow();
        assertThat(copy.attributes()).extracting(Attribute::name).isEqualTo(post().attributes().stream().map(Attribute::name).toList());
        assertThat(copy.attributes()).extracting(Attribute::id)
                .doesNotContainAnyElementsOf(post().attributes().stream().map(Attribute::id).toList());
        assertThat(driver.placement(copy.id())).isEqualTo(Placement.at(copy.id(), 32, 32));
    }

    @Test
    void aMixinDroppedOnAnEntityIsAddedToIt() {
        driver.editor.drop(AUDITED, driver.header("Page"));

        assertThat(driver.store.model().entities().get(entityId("Page")).mixins()).containsExactly(AUDITED);
    }

    @Test
    void anElementWithoutABoxGetsOneWhereItIsDropped() {
        driver.editor.select(Selection.of(STATE));
        driver.editor.removeSelectionFromDiagram();

        driver.editor.drop(STATE, new Point(603, 401));

        assertThat(driver.placement(STATE)).isEqualTo(Placement.at(STATE, 600, 400));
    }

    private List<EdgeId> edges() {
        return driver.editor.geometry().routes().stream().map(route -> route.id()).filter(id -> !(id instanceof EdgeId.OfAssociation))
                .toList();
    }

    private Point middle(MixinId mixin) {
        Rect header = driver.editor.geometry().box(mixin).orElseThrow().header();
        return new Point(header.centerX(), header.centerY());
    }
}
