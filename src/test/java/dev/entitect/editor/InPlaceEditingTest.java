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

    private final EditorDriver driver = new EditorDriver(Samples.load("blog"));

    @Test
    void f2RenamesTheSelectedEntity() {
        driver.click(driver.header("Post")).type(Key.F2);
        assertThat(driver.editor.editRequest()).map(EditRequest::text).contains("Post");

        assertThat(driver.editor.commitEdit("Article", EditRequest.Next.NONE)).isEmpty();
        assertThat(driver.store.model().entities().get(entityId("Post")).name()).isEqualTo("Article");
        assertThat(driver.store.history()).containsExactly("Rename to Article");
    }

    @Test
    void aDuplicateOrInvalidNameKeepsTheFieldOpenWithTheReason() {
        driver.doubleClick(driver.header("Post"));

        assertThat(driver.editor.commitEdit("User", EditRequest.Next.NONE)).contains("There is already a type called User");
        assertThat(driver.editor.commitEdit("two words", EditRequest.Next.NONE))
                .contains("\"two words\" cannot be the name of a Java class");
        assertThat(driver.editor.commitEdit("", EditRequest.Next.NONE)).isPresent();
        assertThat(driver.editor.editRequest()).isPresent();
        assertThat(driver.store.canUndo()).isFalse();
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
        driver.click(driver.header("Post")).type(Key.INSERT);
        assertThat(driver.editor.commitEdit(text, EditRequest.Next.NONE)).isEmpty();

        Attribute added = driver.store.model().entities().get(entityId("Post")).attributes().getLast();
        assertThat(added.name()).isEqualTo(text.split("[ :?]")[0]);
        assertThat(TypeSyntax.print(added.type(), driver.store.model())).isEqualTo(type);
        assertThat(added.nullable()).isEqualTo(nullable);
    }

    @Test
    void anUnknownTypeOrDuplicateNameKeepsTheFieldOpen() {
        driver.click(driver.header("Post")).type(Key.INSERT);

        assertThat(driver.editor.commitEdit("x: strnig(3)", EditRequest.Next.NEW).orElseThrow())
                .startsWith("There is no type \"strnig(3)\"");
        assertThat(driver.editor.commitEdit("x: decimal(2,9)", EditRequest.Next.NEW).orElseThrow()).contains("scale");
        assertThat(driver.editor.commitEdit("author: text", EditRequest.Next.NEW)).contains("Post already has a property called author");
        assertThat(driver.editor.editRequest()).isPresent();
    }

    @Test
    void enterContinuesWithTheNextAttributeUntilTheFieldIsEmpty() {
        driver.click(driver.header("Tag")).type(Key.INSERT);
        Rect first = driver.editor.editRequest().orElseThrow().area();
        driver.editor.commitEdit("colour", EditRequest.Next.NEW);
        assertThat(driver.editor.editRequest().orElseThrow().area().y()).isGreaterThan(first.y());
        driver.editor.commitEdit("icon", EditRequest.Next.NEW);
        driver.editor.commitEdit("", EditRequest.Next.NEW);

        assertThat(driver.editor.editRequest()).isEmpty();
        assertThat(driver.store.history()).containsExactly("Add attribute colour", "Add attribute icon");
    }

    @Test
    void doubleClickingARowEditsTheAttributeAndKeepsItsOtherProperties() {
        AttributeId email = attributeId("User", "email");
        driver.doubleClick(driver.row("User", 2));
        assertThat(driver.editor.editRequest()).map(EditRequest::text).contains("email: string(100) unique");
        driver.editor.commitEdit("mail: string(200)? unique", EditRequest.Next.NONE);

        Attribute changed = driver.store.model().entities().get(entityId("User")).attribute(email).orElseThrow();
        assertThat(changed.name()).isEqualTo("mail");
        assertThat(changed.type()).isEqualTo(BasicType.text(200));
        assertThat(changed.nullable()).isTrue();
        assertThat(changed.unique()).isPresent();
        assertThat(changed.comment()).isEqualTo("Where notifications are sent.");
    }

    @Test
    void clickingBelowAHoveredBoxAddsAnAttribute() {
        driver.moveTo(driver.header("Tag"));
        Rect place = Handles.newRow(driver.box("Tag")).orElseThrow();
        driver.click(new Point(place.centerX(), place.centerY()));

        assertThat(driver.editor.editRequest()).map(EditRequest::attribute).contains(Optional.empty());
    }

    @Test
    void escapeAndUndoCloseTheField() {
        driver.doubleClick(driver.header("Post")).type(Key.ESCAPE);
        assertThat(driver.editor.editRequest()).isEmpty();

        driver.click(driver.header("Post")).type(Key.RIGHT).type(Key.ENTER);
        driver.store.undo();
        assertThat(driver.editor.editRequest()).isEmpty();
    }

    @Test
    void enumsAreRenamedToo() {
        driver.editor.select(Selection.of(driver.store.model().enums().ids().getFirst()));
        driver.editor.renameSelection();
        driver.editor.commitEdit("Permission", EditRequest.Next.NONE);

        assertThat(driver.store.model().enums().values().getFirst().name()).isEqualTo("Permission");
    }
}
