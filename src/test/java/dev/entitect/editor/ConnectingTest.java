package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.Key;
import dev.entitect.model.Association;
import dev.entitect.model.EnumType;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.view.Placement;
import org.junit.jupiter.api.Test;

class ConnectingTest {

    private final EditorDriver hand = new EditorDriver(model("blog").entity("Post", it -> it).entity("User", it -> it)
            .with(EnumType.of(new EnumId("role"), "Role", "ADMIN")).place(Placement.at(new EnumId("role"), 100, 500))
            .at("Post", 100, 100).at("User", 600, 100).build());

    @Test
    void draggingFromAHandleCreatesAManyToOneWithRolesNamedAfterTheClasses() {
        hand.drag(handle("Post"), hand.header("User")).release();

        Association association = hand.store.model().associations().values().getFirst();
        assertThat(association.owner().type()).isEqualTo(entityId("Post"));
        assertThat(association.owner().role()).contains("user");
        assertThat(association.owner().multiplicity()).isEqualTo(Multiplicity.ZERO_OR_MORE);
        assertThat(association.inverse().role()).contains("posts");
        assertThat(association.inverse().multiplicity()).isEqualTo(Multiplicity.EXACTLY_ONE);
        assertThat(hand.editor.selection()).isEqualTo(Selection.of(association.id()));
    }

    @Test
    void aSecondAssociationGetsDifferentRoles() {
        hand.drag(handle("Post"), hand.header("User")).release();
        hand.drag(handle("Post"), hand.header("User")).release();

        assertThat(hand.store.model().associations().values())
                .extracting(it -> it.owner().role().orElseThrow() + " " + it.inverse().role().orElseThrow())
                .containsExactly("user posts", "user2 posts2");
    }

    @Test
    void theToolConnectsWithTwoClicks() {
        hand.editor.setTool(Tool.CONNECT);
        hand.click(hand.header("User")).click(hand.header("Post"));

        assertThat(hand.store.model().associations().values()).extracting(it -> it.owner().type()).containsExactly(entityId("User"));
        assertThat(hand.editor.tool()).isEqualTo(Tool.SELECT);
    }

    @Test
    void aSelfAssociationGetsTheRolesParentAndChildren() {
        hand.drag(handle("Post"), hand.row("Post", 0)).release();

        Association loop = hand.store.model().associations().values().getFirst();
        assertThat(loop.isLoop()).isTrue();
        assertThat(loop.owner().role()).contains("parent");
        assertThat(loop.inverse().role()).contains("children");
    }

    @Test
    void releasingOnEmptyCanvasCreatesAnEntityAndEditsItsName() {
        hand.drag(handle("Post"), new Point(400, 600)).release();
        hand.editor.commitEdit("Magazine", EditRequest.Next.NONE);

        Association association = hand.store.model().associations().values().getFirst();
        assertThat(hand.store.model().findClass(association.inverse().type()).orElseThrow().name()).isEqualTo("Magazine");
        assertThat(hand.store.history()).containsExactly("Add Magazine");
    }

    @Test
    void anEnumCannotBeConnected() {
        hand.drag(handle("Post"), new Point(120, 510)).release();

        assertThat(hand.store.canUndo()).isFalse();
    }

    @Test
    void escapeCancelsTheConnection() {
        hand.drag(handle("Post"), hand.header("User")).type(Key.ESCAPE).release();

        assertThat(hand.store.canUndo()).isFalse();
    }

    private Point handle(String entity) {
        hand.moveTo(hand.header(entity));
        return Handles.of(hand.box(entity)).getLast();
    }
}
