package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.format.ModelFormat;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.References;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopyingTest {

    private final EditorDriver driver = new EditorDriver(Samples.load("blog"));

    private static List<String> entities(EditorDriver driver) {
        return driver.store.model().entities().stream().map(Entity::name).sorted().toList();
    }

    private EditorDriver select(String... entities) {
        driver.editor.select(Selection.none().with(Stream.of(entities).map(ModelBuilder::entityId).toList()));
        return driver;
    }

    @Test
    void boxesAreDuplicatedWithTheAssociationsBetweenThem() {
        int before = driver.store.model().associations().size();
        select("User", "Post").type(Key.D, Modifier.CONTROL);

        assertThat(entities(driver)).containsExactly("Comment", "Post", "PostCopy", "Tag", "User", "UserCopy");
        assertThat(driver.store.model().associations().size()).isEqualTo(before + 1);
        assertThat(driver.editor.selection().nodes()).hasSize(2);
        assertThat(References.dangling(driver.store.model())).isEmpty();
        assertThat(driver.store.history()).containsExactly("Duplicate 2 elements");
    }

    @Test
    void pastingIntoAnotherModelIncludesDependencies() {
        Model fragment = select("User").editor.copySelection().orElseThrow();
        EditorDriver other = new EditorDriver(Model.empty("other"));
        other.editor.paste(fragment, Optional.of(new Point(400, 300)));

        assertThat(entities(other)).containsExactly("User");
        assertThat(other.store.model().enums().stream().map(EnumType::name)).containsExactly("UserRole");
        assertThat(other.store.model().diagrams().get(EditorDriver.MAIN).nodes().size()).isEqualTo(1);
        assertThat(References.dangling(other.store.model())).isEmpty();
    }

    @Test
    void elementsOfTheSameNameInTheTargetModelAreReused() {
        Model fragment = select("User").editor.copySelection().orElseThrow();
        EnumId role = new EnumId("theirs");
        EditorDriver other = new EditorDriver(Model.empty("other").with(EnumType.of(role, "UserRole", "A", "B")));
        other.editor.paste(fragment, Optional.empty());

        assertThat(other.store.model().enums().ids()).containsExactly(role);
        assertThat(other.store.model().entities().values().getFirst().attributes())
                .anyMatch(it -> it.type() instanceof BasicType.Enumerated type && type.type().equals(role));
    }

    @Test
    void theClipboardsTextIsAModelFile() {
        Model fragment = select("User", "Post").editor.copySelection().orElseThrow();
        ModelFormat format = new ModelFormat();

        assertThat(format.read(format.write(fragment))).isEqualTo(fragment);
    }

    @Test
    void cutAndPasteKeepsTheNames() {
        Model fragment = select("Tag").editor.cutSelection().orElseThrow();
        assertThat(entities(driver)).containsExactly("Comment", "Post", "User");
        driver.editor.paste(fragment, Optional.empty());

        assertThat(entities(driver)).containsExactly("Comment", "Post", "Tag", "User");
        driver.store.undo();
        driver.store.undo();
        assertThat(driver.store.model()).isEqualTo(Samples.load("blog"));
    }

    @Test
    void eachPasteIsOffsetFurther() {
        Model fragment = select("Tag").editor.copySelection().orElseThrow();
        driver.editor.paste(fragment, Optional.empty());
        Point first = at(driver.editor.selection());
        driver.editor.paste(fragment, Optional.empty());

        assertThat(at(driver.editor.selection())).isEqualTo(first.plus(32, 32));
    }

    private Point at(Selection selection) {
        Rect bounds = driver.editor.geometry().bounds(selection.placed().iterator().next()).orElseThrow();
        return new Point(bounds.x(), bounds.y());
    }

    @Test
    void sampleRowsAreCopiedWithTheirEntities() {
        Model fragment = select("Tag").editor.copySelection().orElseThrow();

        assertThat(fragment.samples().find(entityId("Tag")).orElseThrow().rows()).hasSize(3);
    }
}
