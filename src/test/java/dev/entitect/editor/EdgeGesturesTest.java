package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.editor.input.Key;
import dev.entitect.model.Association;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.type.BasicType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeGesturesTest {

    private static final AssociationId AUTHOR = new AssociationId("post-author");

    private final EditorDriver driver = new EditorDriver(
            model("blog").entity("Post", it -> it.attribute("title", BasicType.text(100))).entity("User", it -> it).entity("Tag", it -> it)
                    .manyToOne("Post", "author", "User", "posts").at("Post", 64, 64).at("User", 600, 320).at("Tag", 600, 64).build());

    private Route route() {
        return driver.editor.geometry().route(AUTHOR).orElseThrow();
    }

    private Point middle(int segment) {
        Point from = route().corners().get(segment);
        Point to = route().corners().get(segment + 1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    @Test
    void aDraggedSegmentOfTheSelectedEdgeStaysInPlace() {
        driver.click(middle(1));
        double x = route().corners().get(1).x();
        driver.drag(middle(1), middle(1).plus(40, 5)).release();

        assertThat(driver.store.history()).containsExactly("Change route");
        assertThat(route().corners().get(1).x()).isEqualTo(Snapping.onGrid(x + 40));
        driver.click(driver.header("Tag"));
        driver.drag(driver.header("Tag"), driver.header("Tag").plus(0, 300)).release();
        assertThat(route().corners().get(1).x()).isEqualTo(Snapping.onGrid(x + 40));
    }

    @Test
    void draggingTheSegmentAtABoxInsertsABendBeyondTheMultiplicitySymbol() {
        driver.click(middle(0));
        Point start = middle(0);
        driver.drag(start, start.plus(0, 64)).release();

        assertThat(route().corners().get(1)).isEqualTo(route().owner().side().outward(route().owner().at(), 24));
        assertThat(route().segments()).allMatch(segment -> segment.width() == 0 || segment.height() == 0);
    }

    @Test
    void resettingRoutesTheEdgeAutomatically() {
        Route before = route();
        driver.click(middle(1)).drag(middle(1), middle(1).plus(40, 0)).release();
        driver.editor.resetRoutes();

        assertThat(route()).isEqualTo(before);
        assertThat(driver.store.history()).containsExactly("Change route", "Reset route");
    }

    @Test
    void aManualRouteMovesWithItsTwoBoxes() {
        driver.click(middle(1)).drag(middle(1), middle(1).plus(40, 0)).release();
        List<Point> before = route().corners();
        driver.editor.select(Selection.of(entityId("Post")).with(List.of(entityId("User"))));
        driver.drag(driver.header("Post"), driver.header("Post").plus(80, 160)).release();

        assertThat(route().corners()).isEqualTo(before.stream().map(corner -> corner.plus(80, 160)).toList());
    }

    @Test
    void anEndOfTheSelectedEdgeIsReconnected() {
        driver.click(middle(1));
        RouteEnd end = route().inverse();
        driver.drag(Handles.end(end), driver.header("Tag")).release();

        Association association = driver.store.model().associations().get(AUTHOR);
        assertThat(association.inverse().type()).isEqualTo(entityId("Tag"));
        assertThat(association.owner().role()).contains("author");
        assertThat(driver.store.history()).containsExactly("Reconnect association");
    }

    @Test
    void anEndReleasedOnEmptyCanvasStaysConnected() {
        driver.click(middle(1));
        RouteEnd end = route().inverse();
        driver.drag(Handles.end(end), new Point(400, 700)).release();

        assertThat(driver.store.canUndo()).isFalse();
    }

    @Test
    void escapeRestoresTheRoute() {
        Route before = route();
        driver.click(middle(1)).drag(middle(1), middle(1).plus(40, 0)).type(Key.ESCAPE).release();

        assertThat(route()).isEqualTo(before);
        assertThat(driver.store.canUndo()).isFalse();
    }
}
