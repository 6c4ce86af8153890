package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.editor.input.Key;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Attribute;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.type.BasicType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InPlaceEditingTest {

    private final EditorDriver hand = new EditorDriver(Samples.load("blog"));

    @Test
    void f2RenamesTheSelectedEntity() {
        hand.click(hand.header("Post")).type(Key.F2);
        assertThat(hand.editor.editRequest()).map(EditRequest::text).contains("Post");

        assertThat(hand.editor.commitEdit("Article", EditRequest.Next.NONE)).isEmpty();
        assertThat(hand.store.model().entities().get(entityId("Post")).name()).isEqualTo("Article");
        assertThat(hand.store.history()).containsExactly("Rename to Article");
    }

    @Test
    void aDuplicateOrInvalidNameKeepsTheFieldOpenWithTheReason() {
        hand.doubleClick(hand.header("Post"));

        assertThat(hand.editor.commitEdit("User", EditRequest.Next.NONE)).contains("There is already a type called User");
        assertThat(hand.editor.commitEdit("two words", EditRequest.Next.NONE)).contains("\"two words\" cannot be the name of a Java class");
        assertThat(hand.editor.commitEdit("", EditRequest.Next.NONE)).isPresent();
        assertThat(hand.editor.editRequest()).isPresent();
        assertThat(hand.store.canUndo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "slug; string(255); false",
        "slug: string(80); string(80); false",
        "slug string(80); string(80); false",
        "price: decimal(10,2)?; decimal(10,2); true",
        "bio?; string(255); true",
        "bio? : text; text; true",
        "role: UserRole; UserRole; false",
        "words: string(50)[]; string(50)[]; false",
    })
    void aNewAttributeIsEnteredInOneLine(String text, String type, boolean nullable) {
        hand.click(hand.header("Post")).type(Key.INSERT);
        assertThat(hand.editor.commitEdit(text, EditRequest.Next.NONE)).isEmpty();

        Attribute added = hand.store.model().entities().get(entityId("Post")).attributes().getLast();
        assertThat(added.name()).isEqualTo(text.split("[ :?]")[0]);
        assertThat(TypeSyntax.print(added.type(), hand.store.model())).isEqualTo(type);
        assertThat(added.nullable()).isEqualTo(nullable);
    }

    @Test
    void anUnknownTypeOrDuplicateNameKeepsTheFieldOpen() {
        hand.click(hand.header("Post")).type(Key.INSERT);

        assertThat(hand.editor.commitEdit("x: strnig(3)", EditRequest.Next.NEW).orElseThrow()).startsWith("There is no type \"strnig(3)\"");
        assertThat(hand.editor.commitEdit("x: decimal(2,9)", EditRequest.Next.NEW).orElseThrow()).contains("scale");
        assertThat(hand.editor.commitEdit("author: text", EditRequest.Next.NEW)).contains("Post already has a property called author");
        assertThat(hand.editor.editRequest()).isPresent();
    }

    @Test
    void enterContinuesWithTheNextAttributeUntilTheFieldIsEmpty() {
        hand.click(hand.header("Tag")).type(Key.INSERT);
        Rect first = hand.editor.editRequest().orElseThrow().area();
        hand.editor.commitEdit("colour", EditRequest.Next.NEW);
        assertThat(hand.editor.editRequest().orElseThrow().area().y()).isGreaterThan(first.y());
        hand.editor.commitEdit("icon", EditRequest.Next.NEW);
        hand.editor.commitEdit("", EditRequest.Next.NEW);

        assertThat(hand.editor.editRequest()).isEmpty();
        assertThat(hand.store.history()).containsExactly("Add attribute colour", "Add attribute icon");
    }

    @Test
    void doubleClickingARowEditsTheAttributeAndKeepsItsOtherProperties() {
        AttributeId email = attributeId("User", "email");
        hand.doubleClick(hand.row("User", 2));
        assertThat(hand.editor.editRequest()).map(EditRequest::text).contains("email: string(100) unique");
        hand.editor.commitEdit("mail: string(200)? unique", EditRequest.Next.NONE);

        Attribute changed = hand.store.model().entities().get(entityId("User")).attribute(email).orElseThrow();
        assertThat(changed.name()).isEqualTo("mail");
        assertThat(changed.type()).isEqualTo(BasicType.text(200));
        assertThat(changed.nullable()).isTrue();
        assertThat(changed.unique()).isPresent();
        assertThat(changed.comment()).isEqualTo("Where notifications are sent.");
    }

    @Test
    void clickingBelowAHoveredBoxAddsAnAttribute() {
        hand.moveTo(hand.header("Tag"));
        Rect place = Handles.newRow(hand.box("Tag")).orElseThrow();
        hand.click(new Point(place.centerX(), place.centerY()));

        assertThat(hand.editor.editRequest()).map(EditRequest::attribute).contains(Optional.empty());
    }

    @Test
    void escapeAndUndoCloseTheField() {
        hand.doubleClick(hand.header("Post")).type(Key.ESCAPE);
        assertThat(hand.editor.editRequest()).isEmpty();

        hand.click(hand.header("Post")).type(Key.RIGHT).type(Key.ENTER);
        hand.store.undo();
        assertThat(hand.editor.editRequest()).isEmpty();
    }

    @Test
    void enumsAreRenamedToo() {
        hand.editor.select(Selection.of(hand.store.model().enums().ids().getFirst()));
        hand.editor.renameSelection();
        hand.editor.commitEdit("Permission", EditRequest.Next.NONE);

        assertThat(hand.store.model().enums().values().getFirst().name()).isEqualTo("Permission");
    }
}
