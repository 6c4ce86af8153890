package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.edit.Edits;
import dev.entitect.model.id.AssociationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BadgesOnTheCanvasTest {

    private static final AssociationId AUTHOR = new AssociationId("post-author");
    private final EditorDriver driver = new EditorDriver(model("blog").entity("Post", it -> it).entity("User", it -> it)
            .manyToOne("Post", "author", "User", "posts").at("Post", 64, 64).at("User", 600, 320).build());
    private final List<Badge> clicked = new ArrayList<>();

    @BeforeEach
    void show() {
        driver.editor.show(Badges.of(
                List.of(new Badge(AUTHOR, "51 selects", Badge.Tone.DANGER, ""), new Badge(entityId("User"), "−3", Badge.Tone.INFO, ""))));
        driver.editor.addListener(new EditorListener() {
            @Override
            public void badgeClicked(Badge badge) {
                clicked.add(badge);
            }
        });
    }

    private Point chip(String text) {
        return driver.editor.scene().marks().stream().filter(it -> it instanceof Mark.Text mark && mark.text().equals(text))
                .map(Mark.Text.class::cast)
                .findFirst().orElseThrow().at().plus(2, -4);
    }

    @Test
    void aClickOnABadgeSelectsItsElement() {
        driver.click(chip("51 selects"));
        assertThat(driver.editor.selection()).isEqualTo(Selection.of(AUTHOR));
        driver.click(chip("−3"));
        assertThat(driver.editor.selection()).isEqualTo(Selection.of(entityId("User")));

        assertThat(clicked).extracting(Badge::of).containsExactly(AUTHOR, entityId("User"));
    }

    @Test
    void pressingABadgeAndDraggingIsNotAClick() {
        driver.press(chip("51 selects")).moveTo(chip("51 selects").plus(0, 200)).release();
        driver.drag(chip("−3"), chip("−3").plus(40, 40)).release();

        assertThat(clicked).isEmpty();
    }

    @Test
    void badgesMoveWithTheirBoxes() {
        Point before = chip("−3");
        Point onEdge = chip("51 selects");
        driver.drag(driver.header("User"), driver.header("User").plus(80, 160));

        assertThat(chip("−3")).isEqualTo(before.plus(80, 160));
        assertThat(chip("51 selects")).isNotEqualTo(onEdge);
        driver.editor.escape();
        assertThat(chip("−3")).isEqualTo(before);
    }

    @Test
    void deletingAnElementRemovesItsBadge() {
        driver.store.apply(Edits.delete(driver.store.model(), Set.of(AUTHOR)));

        assertThat(driver.editor.scene().marks()).noneMatch(it -> it instanceof Mark.Text mark && mark.text().equals("51 selects"));
    }
}
