package dev.entitect.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.input.Key;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.Settings;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.view.Placement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreatingEntityTest {

    private final EditorDriver driver = new EditorDriver(Model.empty("new"));

    @Test
    void clickingWithTheToolPlacesAnEntityWithAKeyAndEditsItsName() {
        driver.editor.setTool(Tool.ENTITY);
        driver.click(new Point(203, 99));

        Entity entity = driver.store.model().entities().values().getFirst();
        Attribute key = entity.attributes().getFirst();
        assertThat(entity.name()).isEqualTo("Entity");
        assertThat(key.name()).isEqualTo("id");
        assertThat(key.type()).isEqualTo(BasicType.bigint());
        assertThat(key.key()).contains(new IdGeneration.Identity());
        assertThat(driver.placement(entity.id())).isEqualTo(Placement.at(entity.id(), 200, 96));
        assertThat(driver.editor.editRequest()).map(EditRequest::kind).contains(EditRequest.Kind.NAME);
        assertThat(driver.editor.tool()).isEqualTo(Tool.SELECT);
    }

    @Test
    void addingAndNamingAreOneUndoStep() {
        driver.doubleClick(new Point(200, 96));
        assertThat(driver.editor.commitEdit("Invoice", EditRequest.Next.NEW)).isEmpty();

        assertThat(driver.store.history()).containsExactly("Add Invoice");
        driver.store.undo();
        assertThat(driver.store.model().entities().isEmpty()).isTrue();
    }

    @Test
    void twoNewEntitiesHaveDifferentNames() {
        driver.doubleClick(new Point(200, 96));
        driver.editor.cancelEdit();
        driver.doubleClick(new Point(600, 96));

        assertThat(driver.store.model().entities().values()).extracting(Entity::name).containsExactly("Entity", "Entity2");
    }

    @Test
    void theKeyFollowsTheSettingsOfTheModel() {
        Settings standard = Settings.standard();
        EditorDriver uuid = new EditorDriver(
                Model.empty("new").withSettings(new Settings(standard.basePackage(), standard.naming(), new IdGeneration.RandomUuid(),
                        standard.enumStorage(), standard.targets())));
        uuid.editor.create(NewElement.ENTITY);

        Attribute key = uuid.store.model().entities().get(new EntityId("new1")).attributes().getFirst();
        assertThat(key.type()).isEqualTo(new BasicType.Uuid());
        assertThat(key.key()).isEqualTo(Optional.of(new IdGeneration.RandomUuid()));
    }

    @Test
    void aBoxCreatedFromTheMenuIsPlacedWhereTheMenuWasOpened() {
        driver.editor.createAt(NewElement.ENTITY, new Point(323, 161));

        EntityId id = driver.store.model().entities().values().getFirst().id();
        assertThat(driver.placement(id)).isEqualTo(Placement.at(id, 320, 160));
    }

    @Test
    void escapeDeselectsTheTool() {
        driver.editor.setTool(Tool.ENTITY);
        driver.type(Key.ESCAPE);

        assertThat(driver.editor.tool()).isEqualTo(Tool.SELECT);
        assertThat(driver.store.canUndo()).isFalse();
    }
}
