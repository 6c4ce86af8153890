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

    private final EditorDriver driver = new EditorDriver(model("blog").entity("Post", it -> it).entity("User", it -> it)
            .with(EnumType.of(new EnumId("role"), "Role", "ADMIN")).place(Placement.at(new EnumId("role"), 100, 500))
            .at("Post", 100, 100).at("User", 600, 100).build());

    @Test
    void draggingFromAHandleCreatesAManyToOneWithRolesNamedAfterTheClasses() {
        driver.drag(handle("Post"), driver.header("User")).release();

        Association association = driver.store.model().associations().values().getFirst();
        assertThat(association.owner().type()).isEqualTo(entityId("Post"));
        assertThat(association.owner().role()).contains("user");
        assertThat(association.owner().multiplicity()).isEqualTo(Multiplicity.ZERO_OR_MORE);
        assertThat(association.inverse().role()).contains("posts");
        assertThat(association.inverse().multiplicity()).isEqualTo(Multiplicity.EXACTLY_ONE);
        assertThat(driver.editor.selection()).isEqualTo(Selection.of(association.id()));
    }

    @Test
    void aSecondAssociationGetsDifferentRoles() {
        driver.drag(handle("Post"), driver.header("User")).release();
        driver.drag(handle("Post"), driver.header("User")).release();

        assertThat(driver.store.model().associations().values())
                .extracting(it -> it.owner().role().orElseThrow() + " " + it.inverse().role().orElseThrow())
                .containsExactly("user posts", "user2 posts2");
    }

    @Test
    void theToolConnectsWithTwoClicks() {
        driver.editor.setTool(Tool.CONNECT);
        driver.click(driver.header("User")).click(driver.header("Post"));

        assertThat(driver.store.model().associations().values()).extracting(it -> it.owner().type()).containsExactly(entityId("User"));
        assertThat(driver.editor.tool()).isEqualTo(Tool.SELECT);
    }

    @Test
    void aSelfAssociationGetsTheRolesParentAndChildren() {
        driver.drag(handle("Post"), driver.row("Post", 0)).release();

        Association loop = driver.store.model().associations().values().getFirst();
        assertThat(loop.isLoop()).isTrue();
        assertThat(loop.owner().role()).contains("parent");
        assertThat(loop.inverse().role()).contains("children");
    }

    @Test
    void releasingOnEmptyCanvasCreatesAnEntityAndEditsItsName() {
        driver.drag(handle("Post"), new Point(400, 600)).release();
        driver.editor.commitEdit("Magazine", EditRequest.Next.NONE);

        Association association = driver.store.model().associations().values().getFirst();
        assertThat(driver.store.model().findClass(association.inverse().type()).orElseThrow().name()).isEqualTo("Magazine");
        assertThat(driver.store.history()).containsExactly("Add Magazine");
    }

    @Test
    void anEnumCannotBeConnected() {
        driver.drag(handle("Post"), new Point(120, 510)).release();

        assertThat(driver.store.canUndo()).isFalse();
    }

    @Test
    void escapeCancelsTheConnection() {
        driver.drag(handle("Post"), driver.header("User")).type(Key.ESCAPE).release();

        assertThat(driver.store.canUndo()).isFalse();
    }

    private Point handle(String entity) {
        driver.moveTo(driver.header(entity));
        return Handles.of(driver.box(entity)).getLast();
    }
}
