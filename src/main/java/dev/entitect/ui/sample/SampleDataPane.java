package dev.entitect.ui.sample;

import dev.entitect.edit.Edit;
import dev.entitect.job.ModelErrors;
import dev.entitect.job.rows.GeneratedRowsPreview;
import dev.entitect.job.rows.SampleSheet;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.schema.Schema;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The sample data of a document: entities and join tables on the left; own rows, and below them generated rows, on the right.
final class SampleDataPane extends BorderPane {

    private static final double LIST_WIDTH = 0.22;
    private static final double OWN_ROWS_HEIGHT = 0.5;
    /// The limit of the preview, so that it keeps up with typing.
    private static final long MAX_PREVIEWED = 300_000;

    private final Document document;
    private final TaskRunner tasks;
    private final OwnerList owners = new OwnerList(this::choose);
    private final OwnRowsView ownRows;
    private final PlanBar plan = new PlanBar(this::apply);
    private final GeneratedRowsView preview = new GeneratedRowsView();
    private final SplitPane parts;
    private final EmptyState empty = new EmptyState(Icon.DATA,
            "Add an entity to enter sample rows for it here.");
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private final Subscription modelSubscription;
    private Optional<SampleOwner> of = Optional.empty();
    private Optional<GeneratedRowsPreview> generated = Optional.empty();
    private Optional<Model> generatedFor = Optional.empty();
    private Optional<TaskHandle> generating = Optional.empty();

    SampleDataPane(Document document, TaskRunner tasks, CopyFromSession copyFromSession) {
        this.document = document;
        this.tasks = tasks;
        getStyleClass().addAll("dock-pane", "sample-pane");
        ownRows = new OwnRowsView(edit -> apply(edit, null), copyFromSession.button(() -> of));
        BorderPane below = new BorderPane(preview);
        below.setTop(plan);
        SplitPane rows = new SplitPane(ownRows, below);
        rows.setOrientation(Orientation.VERTICAL);
        rows.setDividerPositions(OWN_ROWS_HEIGHT);
        parts = new SplitPane(owners, rows);
        SplitPane.setResizableWithParent(owners, false);
        parts.setDividerPositions(LIST_WIDTH);
        pause.setOnFinished(event -> generate());
        modelSubscription = document.modelProperty().subscribe(model -> onModelChange());
    }

    /// Stops listening to the document.
    void leave() {
        modelSubscription.unsubscribe();
        pause.stop();
        generating.ifPresent(TaskHandle::cancel);
    }

    void select(SampleOwner owner) {
        owners.select(owner);
    }

    @Override
    public void requestFocus() {
        ownRows.requestFocus();
    }

    private void apply(Edit edit, Object mergeKey) {
        document.store().apply(edit, mergeKey);
    }

    private void choose(Optional<SampleOwner> owner) {
        of = owner;
        showOwner();
        showPreview();
    }

    private void onModelChange() {
        Model model = document.model();
        boolean same = generatedFor.filter(before -> before.withDiagrams(model.diagrams()).equals(model)).isPresent();
        if (same && getCenter() != null) {
            return;
        }
        generatedFor = Optional.of(model);
        Optional<SampleOwner> before = of;
        showOwners();
        setCenter(of.isPresent() ? parts : empty);
        if (before.equals(of)) {
            showOwner();
        }
        if (model.samplePlan().isEmpty()) {
            generated = Optional.empty();
            pause.stop();
            showOwners();
            showPreview();
        } else {
            if (generated.isEmpty()) {
                showPreview();
            }
            pause.playFromStart();
        }
    }

    private void showOwners() {
        owners.show(
                OwnerItem.of(document.model(),
                        owner -> generated.map(rows -> OptionalInt.of(rows.count(owner))).orElse(OptionalInt.empty())));
    }

    private void showOwner() {
        Model model = document.model();
        of.ifPresent(owner -> ownRows.show(SampleSheet.of(model, Schema.of(model), owner)));
        plan.show(model, of);
    }

    private void showPreview() {
        if (document.model().samplePlan().isEmpty()) {
            preview.showNothing(
                    "No rows are generated. Select “Generate rows” above to add any number of rows to your own "
                            + "when a session starts.");
        } else if (generated.isPresent() && of.isPresent()) {
            preview.show(generated.get(), of.get());
        } else {
            preview.showNothing("Generating rows…");
        }
    }

    private void generate() {
        Model model = document.model();
        if (requestedRows(model) > MAX_PREVIEWED) {
            generated = Optional.empty();
            preview.showNothing(
                    "Too many rows for a preview. They are generated when a session starts "
                            + "and when sample rows are exported.");
            return;
        }
        generating = Optional
                .of(tasks.submitLatest(this,
                        new Task<>("Generate rows", progress -> ModelErrors.explaining(model, () -> GeneratedRowsPreview.of(model))),
                        outcome -> {
                            if (document.model().samplePlan().equals(model.samplePlan())) {
                                receive(outcome);
                            }
                        }));
    }

    private static long requestedRows(Model model) {
        SamplePlan plan = model.samplePlan().orElseThrow();
        return model.entities().ids().stream().mapToLong(plan::rowsOf).sum();
    }

    private void receive(Outcome<GeneratedRowsPreview> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<GeneratedRowsPreview>(GeneratedRowsPreview rows) -> {
                generated = Optional.of(rows);
                showOwners();
                showPreview();
            }
            case Outcome.Refused<GeneratedRowsPreview>(String reason) -> preview.showNothing("Rows could not be generated. " + reason);
            case Outcome.Failed<GeneratedRowsPreview>() -> preview.showNothing("Rows could not be generated because of an internal error.");
            case Outcome.Cancelled<GeneratedRowsPreview>() -> {}
        }
    }
}
