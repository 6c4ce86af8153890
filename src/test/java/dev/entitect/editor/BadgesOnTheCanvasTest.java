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
    private final EditorDriver hand = new EditorDriver(model("blog").entity("Post", it -> it).entity("User", it -> it)
            .manyToOne("Post", "author", "User", "posts").at("Post", 64, 64).at("User", 600, 320).build());
    private final List<Badge> clicked = new ArrayList<>();

    @BeforeEach
    void show() {
        hand.editor.show(Badges.of(
                List.of(new Badge(AUTHOR, "51 selects", Badge.Tone.DANGER, ""), new Badge(entityId("User"), "−3", Badge.Tone.INFO, ""))));
        hand.editor.addListener(new EditorListener() {
            @Override
            public void badgeClicked(Badge badge) {
                clicked.add(badge);
            }
        });
    }

    private Point chip(String text) {
        return hand.editor.scene().marks().stream().filter(it -> it instanceof Mark.Text mark && mark.text().equals(text))
                .map(Mark.Text.class::cast)
                .findFirst().orElseThrow().at().plus(2, -4);
    }

    @Test
    void aClickOnABadgeSelectsItsElement() {
        hand.click(chip("51 selects"));
        assertThat(hand.editor.selection()).isEqualTo(Selection.of(AUTHOR));
        hand.click(chip("−3"));
        assertThat(hand.editor.selection()).isEqualTo(Selection.of(entityId("User")));

        assertThat(clicked).extracting(Badge::of).containsExactly(AUTHOR, entityId("User"));
    }

    @Test
    void pressingABadgeAndDraggingIsNotAClick() {
        hand.press(chip("51 selects")).moveTo(chip("51 selects").plus(0, 200)).release();
        hand.drag(chip("−3"), chip("−3").plus(40, 40)).release();

        assertThat(clicked).isEmpty();
    }

    @Test
    void badgesMoveWithTheirBoxes() {
        Point before = chip("−3");
        Point onEdge = chip("51 selects");
        hand.drag(hand.header("User"), hand.header("User").plus(80, 160));

        assertThat(chip("−3")).isEqualTo(before.plus(80, 160));
        assertThat(chip("51 selects")).isNotEqualTo(onEdge);
        hand.editor.escape();
        assertThat(chip("−3")).isEqualTo(before);
    }

    @Test
    void deletingAnElementRemovesItsBadge() {
        hand.store.apply(Edits.delete(hand.store.model(), Set.of(AUTHOR)));

        assertThat(hand.editor.scene().marks()).noneMatch(it -> it instanceof Mark.Text mark && mark.text().equals("51 selects"));
    }
}
