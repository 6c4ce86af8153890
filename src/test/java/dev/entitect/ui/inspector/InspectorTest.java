package dev.entitect.ui.inspector;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.entitect.connect.PasswordStore;
import dev.entitect.dialect.Dialect;
import dev.entitect.edit.Edits;
import dev.entitect.edit.IdSource;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.code.CodePlace;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Connection;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.NamingConvention.TableNames;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The fields of each kind of element, on a model that has one of each.
@ExtendWith(ApplicationExtension.class)
class InspectorTest {

    private static final ElementId THING = entityId("Thing");

    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final PasswordStore passwords = new PasswordStore();
    private final List<String> requests = new ArrayList<>();
    private final InspectorHost host = new InspectorHost() {
        @Override
        public void editInBottomPane(CodePlace place) {
            requests.add("edit " + place.element().value());
        }

        @Override
        public void exportProject(ConnectionId connection) {
            requests.add("export " + connection.value());
        }
    };
    private Document document;
    private InspectorPane inspector;

    @Start
    void openWindow(Stage stage) {
        inspector = new InspectorPane(new InspectorServices(tasks, new HibernateGenerator(), passwords, host));
        Scene scene = new Scene(inspector, 320, 2400);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(InspectorTest.class.getResource("/dev/entitect/ui/entitect.css").toExternalForm());
        stage.setScene(scene);
        document = new Document(CompleteModel.model(), Optional.empty(), IdSource.random(new Random(1)));
        inspector.show(document);
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void everyElementAndPartHasItsFields(FxRobot robot) {
        Model model = document.model();
        for (ElementId id : List.of(THING, new MixinId("audit"), new EmbeddableId("address"), new EnumId("role"), new ConverterId("money"),
                new GroupId("people"),
                new ConnectionId("staging"), new AssociationId("thing-owner"), new AssociationId("thing-things"),
                new AssociationId("through"), new ConstraintId("c1"),
                new ConstraintId("c3"), new MemberId("m1"), new MemberId("m2"), new MemberId("m3"), new MemberId("m4"),
                new MemberId("m5"))) {
            select(robot, id);
            assertThat(robot.from(inspector).lookup(".inspector-title").<Label>query().getText()).as(id.value()).isNotEqualTo("Everything")
                    .isNotEmpty();
            assertThat(labels(robot)).as(id.value()).isNotEmpty();
        }
        for (Attribute attribute : model.entities().get(entityId("Thing")).attributes()) {
            select(robot, attribute.id());
            assertThat(labels(robot)).as(attribute.name()).contains("Type", "Collection");
        }
        assertThat(document.model()).as("selecting changes nothing").isSameAs(model);
    }

    @Test
    void codeIsOpenedInTheBottomPane(FxRobot robot) {
        select(robot, new MemberId("m1"));
        robot.clickOn("Edit in bottom pane");

        assertThat(requests).containsExactly("edit m1");
    }

    @Test
    void aTextIsCommittedWithEnterAndUndone(FxRobot robot) {
        select(robot, THING);
        type(robot, "Table", "items");

        assertThat(thing().table()).contains("items");
        assertThat(document.store().undoLabel()).contains("Change table of Thing");
        robot.interact(() -> document.store().undo());
        assertThat(thing().table()).contains("the_things");
    }

    @Test
    void anInvalidNameStaysInItsFieldWithTheReason(FxRobot robot) {
        select(robot, THING);
        Model before = document.model();
        type(robot, "Name", "Special");
        robot.interact(() -> inspector.requestFocus());

        assertThat(this.<TextInputControl>field(robot, "Name").getText()).isEqualTo("Special");
        assertThat(shownProblems(robot)).containsExactly("There is already a type called Special");
        assertThat(document.model()).isSameAs(before);

        robot.clickOn(this.<Node>field(robot, "Name")).push(KeyCode.ESCAPE);
        assertThat(this.<TextInputControl>field(robot, "Name").getText()).isEqualTo("Thing");
        assertThat(shownProblems(robot)).isEmpty();
    }

    @Test
    void onlyTheParametersOfATypeAreShown(FxRobot robot) {
        select(robot, attributeId("Thing", "a10"));
        assertThat(labels(robot)).contains("Precision", "Scale").doesNotContain("Length", "Time zone");

        type(robot, "Precision", "12");
        assertThat(type("a10")).isEqualTo(BasicType.decimal(12, 2));

        type(robot, "Scale", "20");
        assertThat(shownProblems(robot)).containsExactly("The scale of a decimal must be between 0 and its precision 12, not 20");
        assertThat(type("a10")).isEqualTo(BasicType.decimal(12, 2));
    }

    @Test
    void aTypeIsEnteredOrMadeACollection(FxRobot robot) {
        select(robot, attributeId("Thing", "a3"));
        choose(robot, "Collection", 2);
        assertThat(type("a3")).isEqualTo(
                new AttributeType.ElementCollection(BasicType.text(10), AttributeType.ElementCollection.Collection.SET, Optional.empty()));

        robot.interact(() -> {
            ComboBox<String> box = field(robot, "Type");
            box.getEditor().setText("list of string(7)");
            box.getOnAction().handle(null);
        });
        assertThat(type("a3")).isEqualTo(
                new AttributeType.ElementCollection(BasicType.text(7), AttributeType.ElementCollection.Collection.LIST, Optional.empty()));
    }

    @Test
    void aSequenceHasANameAndAnAllocationSize(FxRobot robot) {
        select(robot, attributeId("Thing", "a0"));
        type(robot, "Sequence", "ids");
        type(robot, "Allocation size", "10");

        assertThat(attribute("a0").key()).contains(new IdGeneration.Sequence(Optional.of("ids"), 10));
        type(robot, "Allocation size", "0");
        assertThat(shownProblems(robot)).containsExactly("The allocation size of a sequence must be at least 1, not 0");
    }

    @Test
    void constraintsOfOneColumnHaveNames(FxRobot robot) {
        select(robot, attributeId("Thing", "a3"));
        type(robot, "Index name", "ix_code");

        assertThat(attribute("a3").index()).contains(new ConstraintName("ix_code"));
    }

    @Test
    void mixinsAreRemovedAndAddedAgain(FxRobot robot) {
        select(robot, THING);
        press(robot, "Remove Audited");
        assertThat(thing().mixins()).isEmpty();

        menu(robot, "Add mixin", "Audited");
        assertThat(thing().mixins()).containsExactly(new MixinId("audit"));
    }

    @Test
    void aNewMixinIsCreatedFromTheMenu(FxRobot robot) {
        select(robot, entityId("Special"));
        menu(robot, "Add mixin", "New mixin");

        MixinId created = document.model().entities().get(entityId("Special")).mixins().getFirst();
        assertThat(document.selection().single()).contains(created);
        robot.interact(() -> document.store().undo());
        assertThat(document.model().mixins().contains(created)).isFalse();
    }

    @Test
    void aRoleInAHierarchyIsChosen(FxRobot robot) {
        select(robot, entityId("Special"));
        open(robot, "Inheritance");
        choose(robot, "Hierarchy", 0);

        assertThat(document.model().entities().get(entityId("Special")).inheritance()).isEqualTo(new Inheritance.None());
        choose(robot, "Hierarchy", 2);
        assertThat(document.model().entities().get(entityId("Special")).inheritance())
                .isEqualTo(new Inheritance.Subclass(entityId("Thing"), Optional.empty()));
    }

    @Test
    void aConstraintIsAddedAndGetsItsColumns(FxRobot robot) {
        select(robot, THING);
        open(robot, "Constraints and indexes");
        menu(robot, "Add", "Unique constraint");
        menu(robot, "Add column", "a5");
        menu(robot, "Add column", "owner");

        assertThat(thing().constraints().getLast()).isInstanceOfSatisfying(TableConstraint.Unique.class,
                unique -> assertThat(unique.columns()).containsExactly(attributeId("Thing", "a5"), new AssociationId("thing-owner")));
    }

    @Test
    void aFetchPlanHasABatchSize(FxRobot robot) {
        select(robot, new AssociationId("thing-owner"));
        type(robot, "Batch size", "7");
        assertThat(association("thing-owner").owner().fetch()).isEqualTo(new FetchPlan(FetchPlan.Mode.BATCH, 7));

        robot.interact(() -> robot.from(inspector).lookup((CheckBox box) -> box.getText().equals("ALL")).<CheckBox>query().fire());
        assertThat(association("thing-owner").owner().cascade()).isEqualTo(Set.of(Cascade.values()));
    }

    @Test
    void aJoinTableIsConvertedToAnEntityInOneUndoStep(FxRobot robot) {
        Model before = document.model();
        select(robot, new AssociationId("thing-things"));
        // the model's other shortcut property uses this one
        robot.interact(() -> document.store().apply(Edits.delete(document.model(), Set.of(new AssociationId("through")))));
        press(robot, "Convert to association entity");

        assertThat(association("thing-things").carrier()).isInstanceOf(Carrier.Through.class);
        assertThat(document.model().entities().ids()).hasSize(before.entities().ids().size() + 1);
        robot.interact(() -> document.store().undo());
        assertThat(document.model().entities()).isEqualTo(before.entities());
        assertThat(association("thing-things").carrier()).isInstanceOf(Carrier.JoinTable.class);
    }

    @Test
    void codeIsCompiledWithinItsClass(FxRobot robot) throws Exception {
        robot.interact(() -> document = new Document(Samples.load("blog"), Optional.empty(), IdSource.random(new Random(1))));
        robot.interact(() -> inspector.show(document));
        select(robot, entityId("User"));
        menu(robot, "Add member", "Java code");
        CodeArea code = robot.from(inspector).lookup(".code-area").query();

        robot.interact(() -> code.replaceText("public int one() {\n    return nothing;\n}"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !shownProblems(robot).isEmpty());
        assertThat(shownProblems(robot)).singleElement().asString().startsWith("Line 2: ").contains("nothing");

        robot.interact(() -> code.replaceText("public int one() {\n    return 1;\n}"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> shownProblems(robot).isEmpty());
        assertThat(document.model().entities().get(entityId("User")).members()).singleElement().isInstanceOfSatisfying(Member.Code.class,
                it -> assertThat(it.source()).contains("return 1;"));
    }

    @Test
    void thePasswordOfAPastedAddressIsNotStoredInTheModel(FxRobot robot) {
        select(robot, new ConnectionId("staging"));
        type(robot, "Address", "mysql+pymysql://shop:p%40ss@db:3306/shop");

        Connection staging = document.model().connections().get(new ConnectionId("staging"));
        assertThat(staging.dialect()).isEqualTo(Dialect.MYSQL);
        assertThat(staging.url()).isEqualTo("jdbc:mysql://db:3306/shop");
        assertThat(staging.user()).isEqualTo("shop");
        assertThat(passwords.find("jdbc:mysql://db:3306/shop", "shop")).contains("p@ss");
        assertThat(this.<TextInputControl>field(robot, "Address").getText()).isEqualTo("jdbc:mysql://db:3306/shop");
        assertThat(document.model().toString()).doesNotContain("p@ss");
    }

    @Test
    void aConnectionIsTested(FxRobot robot) throws Exception {
        select(robot, new ConnectionId("staging"));
        type(robot, "Address", "jdbc:h2:mem:inspectortest");
        press(robot, "Test connection");

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.from(inspector).lookup(".reached").tryQuery().isPresent());
        assertThat(robot.from(inspector).lookup(".connection-answer").<Label>query().getText()).startsWith("Reached H2 2.");
    }

    @Test
    void anotherNamingConventionIsPreviewedBeforeItApplies(FxRobot robot) {
        robot.interact(() -> document.selection().clear());
        Model before = document.model();
        choose(robot, "Tables", 1);
        assertThat(document.model()).isSameAs(before);
        assertThat(labelled(robot, "Apply")).isPresent();

        press(robot, "Apply");
        assertThat(document.model().settings().naming().tables()).isEqualTo(TableNames.SNAKE_SINGULAR);
    }

    @Test
    void pendingInputIsCommittedWhenAnotherElementIsSelected(FxRobot robot) {
        select(robot, new EnumId("role"));
        TextInputControl value = robot.from(inspector)
                .lookup((TextInputControl it) -> "Database value".equals(it.getAccessibleText())).query();
        robot.interact(() -> {
            value.requestFocus();
            value.setText("u");
        });
        select(robot, THING);

        assertThat(document.model().enums().get(new EnumId("role")).constants().getFirst().databaseValue()).contains("u");
    }

    @Test
    void aDuplicateConstantIsRejected(FxRobot robot) {
        select(robot, new EnumId("role"));
        Model before = document.model();
        TextInputControl name = robot.from(inspector).lookup((TextInputControl it) -> "Constant".equals(it.getAccessibleText())).query();
        robot.interact(() -> {
            name.requestFocus();
            name.setText("ADMIN");
        });
        robot.push(KeyCode.ENTER);

        assertThat(shownProblems(robot)).containsExactly("There is already a constant ADMIN");
        assertThat(document.model()).isSameAs(before);
        assertThat(name.getText()).isEqualTo("ADMIN");
    }

    @Test
    void aMemberIsMovedRepeatedlyWithTheSameKey(FxRobot robot) {
        select(robot, THING);
        robot.interact(() -> labelled(robot, "Move shout down").orElseThrow().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);

        assertThat(thing().members()).extracting(Member::name).containsExactly("total", "cheap", "shout", "findByCode", "toMap");
    }

    @Test
    void noRowIsWiderThanThePane(FxRobot robot) {
        for (ElementId id : List.of(THING, attributeId("Thing", "a26"), new AssociationId("thing-things"), new ConnectionId("staging"),
                new MemberId("m3"), new EnumId("role"))) {
            select(robot, id);
            robot.from(inspector).lookup(".form-row").queryAll().stream().filter(Node::isVisible)
                    .forEach(row -> assertThat(row.getBoundsInParent().getWidth()).as(id + " " + row).isLessThanOrEqualTo(320));
        }
    }

    @Test
    void aRejectedNameStaysInItsCellWithTheReason(FxRobot robot) {
        select(robot, THING);
        Model before = document.model();
        typeIntoCell(robot, 1, 0, "a3");

        assertThat(cell(robot, 1, 0)).isEqualTo("a3");
        assertThat(shownProblems(robot)).containsExactly("Thing already has a property called a3");
        assertThat(document.model()).isSameAs(before);

        typeIntoCell(robot, 1, 0, "not legal");
        assertThat(shownProblems(robot)).containsExactly("\"not legal\" cannot be the name of a Java property");
        robot.push(KeyCode.ESCAPE);
        assertThat(cell(robot, 1, 0)).isEqualTo("a1");
        assertThat(shownProblems(robot)).isEmpty();

        typeIntoCell(robot, 1, 0, "renamed");
        assertThat(attribute("a1").name()).isEqualTo("renamed");
    }

    @Test
    void aRejectedTypeIsCorrectedInItsCell(FxRobot robot) {
        select(robot, THING);
        Model before = document.model();
        typeIntoCell(robot, 1, 1, "strnig(3)");

        assertThat(cell(robot, 1, 1)).isEqualTo("strnig(3)");
        assertThat(shownProblems(robot)).singleElement().asString().startsWith("There is no type \"strnig(3)\"");
        assertThat(document.model()).isSameAs(before);

        typeIntoCell(robot, 1, 1, "string(3)");
        assertThat(shownProblems(robot)).isEmpty();
        assertThat(type("a1")).isEqualTo(BasicType.text(3));
    }

    @Test
    void pendingCellInputSurvivesAChangeElsewhere(FxRobot robot) {
        select(robot, THING);
        TableView<?> grid = grid(robot);
        robot.interact(() -> {
            startEditing(grid, 1, 0);
            ((TextInputControl) grid.getScene().getFocusOwner()).setText("typed");
            document.store().apply(Edits.renameClass((ClassId) THING, "Other"));
        });
        robot.push(KeyCode.ENTER);

        assertThat(thing().name()).isEqualTo("Other");
        assertThat(attribute("a1").name()).isEqualTo("typed");
        assertThat(cell(robot, 1, 0)).isEqualTo("typed");
    }

    @Test
    void aKeyIsNotMadeNullableInTheGrid(FxRobot robot) {
        select(robot, THING);

        assertThat(cellAt(robot, 0, 2).getGraphic().isDisabled()).isTrue();
        assertThat(cellAt(robot, 1, 2).getGraphic().isDisabled()).isFalse();
    }

    private TableView<?> grid(FxRobot robot) {
        return robot.from(inspector).lookup(".attribute-grid").query();
    }

    private void typeIntoCell(FxRobot robot, int row, int column, String text) {
        TableView<?> grid = grid(robot);
        robot.interact(() -> startEditing(grid, row, column));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Node focused = grid.getScene().getFocusOwner();
            (focused instanceof ComboBox<?> box ? box.getEditor() : (TextInputControl) focused).setText(text);
        });
        robot.push(KeyCode.ENTER);
    }

    private static <R> void startEditing(TableView<R> grid, int row, int column) {
        grid.getSelectionModel().clearAndSelect(row);
        grid.edit(row, grid.getColumns().get(column));
    }

    private String cell(FxRobot robot, int row, int column) {
        return cellAt(robot, row, column).getText();
    }

    private TableCell<?, ?> cellAt(FxRobot robot, int row, int column) {
        TableView<?> grid = grid(robot);
        return robot.from(grid).lookup((TableCell<?, ?> it) -> it.getIndex() == row && it.getTableColumn() == grid.getColumns().get(column))
                .query();
    }

    private Entity thing() {
        return document.model().entities().get(entityId("Thing"));
    }

    private Association association(String id) {
        return document.model().associations().get(new AssociationId(id));
    }

    private Attribute attribute(String name) {
        return thing().attribute(attributeId("Thing", name)).orElseThrow();
    }

    private AttributeType type(String name) {
        return attribute(name).type();
    }

    private void select(FxRobot robot, ElementId id) {
        robot.interact(() -> document.selection().select(id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, String label, String text) {
        TextInputControl field = field(robot, label);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.push(KeyCode.ENTER);
    }

    private <V> void choose(FxRobot robot, String label, int index) {
        ComboBox<V> box = field(robot, label);
        robot.interact(() -> box.getSelectionModel().select(index));
    }

    private void press(FxRobot robot, String name) {
        robot.interact(() -> labelled(robot, name).orElseThrow().fire());
    }

    private Optional<ButtonBase> labelled(FxRobot robot, String name) {
        return robot.from(inspector).lookup(
                (ButtonBase button) -> isShown(button) && (name.equals(button.getText()) || name.equals(button.getAccessibleText())))
                .tryQuery();
    }

    private void open(FxRobot robot, String section) {
        press(robot, section + ", collapsed");
    }

    private void menu(FxRobot robot, String button, String item) {
        MenuButton menu = robot.from(inspector).lookup((MenuButton it) -> isShown(it) && it.getText().equals(button)).query();
        robot.interact(() -> menu.getItems().stream().filter(it -> it.getText().equals(item)).findFirst().orElseThrow().fire());
    }

    @SuppressWarnings("unchecked")
    private <N> N field(FxRobot robot, String label) {
        return (N) robot.from(inspector).lookup(".form-label").lookup((Label it) -> it.getText().equals(label) && isShown(it))
                .<Label>query().getLabelFor();
    }

    private List<String> labels(FxRobot robot) {
        return robot.from(inspector).lookup(".form-label").<Label>queryAll().stream().filter(InspectorTest::isShown).map(Labeled::getText)
                .toList();
    }

    private List<String> shownProblems(FxRobot robot) {
        return robot.from(inspector).lookup(".form-problem").<Label>queryAll().stream().filter(InspectorTest::isShown).map(Labeled::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
