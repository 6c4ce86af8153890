package dev.entitect.ui.sample;

import dev.entitect.model.Limits;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.edit.SampleEdits;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The sample plan: number of generated rows, their distribution, and the random seed.
final class PlanBar extends FlowPane {

    private static final long MAX_SEED = 999_999;
    private static final double SKEW_STEP = 0.05;

    private final BiConsumer<Edit, Object> apply;
    private final CheckBox on = new CheckBox("_Generate rows");
    private final NumberField rows = new NumberField("sample-rows", "Rows per entity", 6, 0, Limits.ROWS, false,
            number -> apply(SampleEdits.plan("Change number of generated rows", plan -> plan.withRows((int) number.orElse(0)))));
    private final NumberField own = new NumberField("sample-own-rows", "Rows of this entity", 6, 0, Limits.ROWS, true, this::setOwn);
    private final Label ownLabel = new Label();
    private final Slider skew = new Slider(0, 1, 0);
    private final Label skewWord = new Label();
    private final NumberField seed = new NumberField("sample-seed", "Seed", 6, 0, Long.MAX_VALUE / 10, false,
            number -> apply(SampleEdits.plan("Change seed", plan -> plan.withSeed(number.orElse(0)))));
    private final Button another = new Button("_New seed");
    private final Node ownPart;
    /// Restored when generation is switched off and on again.
    private SamplePlan last = SamplePlan.standard();
    private Optional<SampleOwner> of = Optional.empty();
    private String name = "";
    private Object drag = new Object();
    private boolean showing;

    /// @param apply applies an edit; edits with the same non-null merge key become one undo step
    PlanBar(BiConsumer<Edit, Object> apply) {
        this.apply = apply;
        getStyleClass().add("plan-bar");
        on.setId("sample-make-up");
        on.setMnemonicParsing(true);
        on.setOnAction(event -> apply(SampleEdits.setPlan(on.isSelected() ? Optional.of(last) : Optional.empty())));
        skew.setId("sample-skew");
        skew.setBlockIncrement(SKEW_STEP);
        skew.setAccessibleText("How unevenly rows are distributed over their parents");
        skew.valueProperty().subscribe((was, is) -> setSkew(is.doubleValue()));
        skew.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> drag = new Object());
        skewWord.getStyleClass().addAll("dock-muted", "sample-skew-word");
        skewWord.setId("sample-skew-word");
        another.getStyleClass().add("small");
        another.setId("sample-another-seed");
        another.setTooltip(new Tooltip("The same seed always generates the same rows"));
        another.setOnAction(event -> apply(SampleEdits.plan("Change seed", plan -> plan.withSeed(plan.seed() % MAX_SEED + 1))));
        ownPart = part(ownLabel, own);
        getChildren().setAll(on, part(new Label("_Rows per entity"), rows), ownPart,
                part(new Label("_Distribution over parents"), skew, skewWord), part(new Label("S_eed"), seed, another));
    }

    private static HBox part(Label label, Node field, Node... more) {
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.getStyleClass().add("form-label");
        HBox part = new HBox(label, field);
        part.getChildren().addAll(more);
        part.getStyleClass().add("plan-part");
        return part;
    }

    void show(Model model, Optional<SampleOwner> owner) {
        showing = true;
        of = owner;
        name = owner.map(it -> Elements.name(model, it)).orElse("");
        last = model.samplePlan().orElse(last);
        on.setSelected(model.samplePlan().isPresent());
        rows.show(OptionalLong.of(last.rows()));
        boolean entity = owner.isPresent() && owner.get() instanceof EntityId;
        ownPart.setVisible(entity);
        ownPart.setManaged(entity);
        if (owner.isPresent() && owner.get() instanceof EntityId id) {
            ownLabel.setText("Rows _of " + name.replace("_", "__"));
            own.setPromptText(Integer.toString(last.rows()));
            own.show(last.rowsOf().containsKey(id) ? OptionalLong.of(last.rowsOf(id)) : OptionalLong.empty());
        }
        if (skew.getValue() != last.skew()) {
            skew.setValue(last.skew());
        }
        skewWord.setText(word(last.skew()));
        seed.show(OptionalLong.of(last.seed()));
        getChildren().stream().filter(child -> child != on).forEach(child -> child.setDisable(!on.isSelected()));
        showing = false;
    }

    static String word(double skew) {
        if (skew == 0) {
            return "even";
        }
        return skew <= 0.35 ? "slightly uneven" : skew <= 0.7 ? "uneven" : "very uneven";
    }

    private void setOwn(OptionalLong number) {
        if (of.isPresent() && of.get() instanceof EntityId id) {
            apply(SampleEdits.rowsOf(id, name, number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty()));
        }
    }

    /// Merges all values of one drag into a single undo step.
    private void setSkew(double value) {
        double rounded = Math.round(value / SKEW_STEP) * SKEW_STEP;
        if (!showing) {
            apply.accept(SampleEdits.plan("Change distribution of generated rows",
                    plan -> plan.withSkew(Math.clamp(Math.round(rounded * 100) / 100.0, 0, 1))), drag);
        }
    }

    private void apply(Edit edit) {
        if (!showing) {
            apply.accept(edit, null);
        }
    }
}
