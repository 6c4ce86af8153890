package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.Tint;
import org.junit.jupiter.api.Test;

class ShapingTest {

    private static final NoteId NOTE = new NoteId("n1");
    private static final AreaId AREA = new AreaId("a1");

    private final EditorDriver driver = new EditorDriver(model("blog").entity("Post", it -> it).entity("User", it -> it)
            .at("Post", 64, 64).at("User", 64, 400)
            .change(it -> it.with(it.diagrams().get(EditorDriver.MAIN)
                    .withNote(new Note(NOTE, 400, 64, 208, 80, "Remember", Tint.AMBER))
                    .withArea(new Area(AREA, 40, 360, 400, 320, "People", Tint.BLUE))))
            .build());

    @Test
    void theRightBorderOfTheSelectedBoxChangesItsWidth() {
        driver.click(driver.header("Post"));
        Rect box = driver.box("Post").bounds();
        driver.drag(new Point(box.right(), box.bottom() - 8), new Point(box.right() + 61, box.bottom())).release();

        assertThat(driver.placement(entityId("Post")).width()).contains((int) box.width() + 64);
        assertThat(driver.store.history()).containsExactly("Change width");
    }

    @Test
    void theLeftBorderKeepsTheRightOneInPlace() {
        driver.click(driver.header("Post"));
        Rect box = driver.box("Post").bounds();
        driver.drag(new Point(box.x(), box.bottom() - 8), new Point(box.x() - 32, box.bottom())).release();

        assertThat(driver.box("Post").bounds()).isEqualTo(new Rect(box.x() - 32, box.y(), box.width() + 32, box.height()));
    }

    @Test
    void doubleClickingTheBorderFitsTheWidthToTheText() {
        driver.click(driver.header("Post"));
        Rect box = driver.box("Post").bounds();
        driver.drag(new Point(box.right(), box.bottom() - 8), new Point(box.right() + 61, box.bottom())).release();
        Rect wide = driver.box("Post").bounds();
        driver.doubleClick(new Point(wide.right(), wide.bottom() - 8));

        assertThat(driver.placement(entityId("Post")).width()).isEmpty();
    }

    @Test
    void draggingACornerOfTheSelectedNoteResizesIt() {
        driver.click(new Point(500, 100));
        driver.drag(new Point(608, 144), new Point(640, 200)).release();

        Note note = driver.store.model().diagrams().get(EditorDriver.MAIN).notes().get(NOTE);
        assertThat(new Rect(note.x(), note.y(), note.width(), note.height())).isEqualTo(new Rect(400, 64, 240, 136));
    }

    @Test
    void aNoteCannotBeSmallerThanItsText() {
        driver.click(new Point(500, 100));
        driver.drag(new Point(608, 144), new Point(300, 0)).release();

        Note note = driver.store.model().diagrams().get(EditorDriver.MAIN).notes().get(NOTE);
        assertThat(note.width()).isEqualTo(64);
        assertThat(note.height()).isEqualTo(32);
    }

    @Test
    void escapeRestoresTheSize() {
        driver.click(new Point(500, 100));
        driver.drag(new Point(608, 144), new Point(700, 300)).type(Key.ESCAPE).release();

        assertThat(driver.store.canUndo()).isFalse();
        assertThat(driver.editor.geometry().bounds(NOTE)).contains(new Rect(400, 64, 208, 80));
    }

    @Test
    void movingAnAreaMovesItsContents() {
        driver.drag(new Point(200, 370), new Point(296, 386)).release();

        assertThat(driver.placement(entityId("User"))).isEqualTo(Placement.at(entityId("User"), 160, 416));
        assertThat(driver.placement(entityId("Post"))).isEqualTo(Placement.at(entityId("Post"), 64, 64));
        assertThat(driver.store.history()).containsExactly("Move 2 elements");
    }

    @Test
    void aMarqueeCanBeDraggedInsideAnArea() {
        driver.drag(new Point(420, 660), new Point(60, 395)).release();

        assertThat(driver.editor.selection().ids()).containsExactly(entityId("User"));
    }

    @Test
    void addingAndWritingANoteAreOneUndoStep() {
        driver.type(Key.T).click(new Point(700, 300));
        driver.editor.commitEdit("Ask the customer\nabout this", EditRequest.Next.NEW);

        assertThat(driver.store.model().diagrams().get(EditorDriver.MAIN).notes().values()).last().extracting(Note::text)
                .isEqualTo("Ask the customer\nabout this");
        assertThat(driver.store.history()).containsExactly("Add note");
    }

    @Test
    void theAreaToolCreatesAnAreaOfTheDraggedSize() {
        driver.type(Key.R).drag(new Point(600, 300), new Point(903, 500)).release();
        driver.editor.commitEdit("Orders", EditRequest.Next.NEW);

        Area area = driver.store.model().diagrams().get(EditorDriver.MAIN).areas().values().getLast();
        assertThat(area).isEqualTo(new Area(area.id(), 600, 304, 304, 200, "Orders", Tint.BLUE));
    }

    @Test
    void notesAreDeletedAndCopiedLikeBoxes() {
        driver.click(new Point(500, 100)).type(Key.D, Modifier.CONTROL);
        assertThat(driver.store.model().diagrams().get(EditorDriver.MAIN).notes().size()).isEqualTo(2);
        driver.type(Key.DELETE);

        assertThat(driver.store.model().diagrams().get(EditorDriver.MAIN).notes().ids()).containsExactly(NOTE);
        assertThat(driver.store.history()).containsExactly("Duplicate Remember", "Delete Remember");
    }
}
