package dev.entitect.ui.sample;

import dev.entitect.edit.Edit;
import dev.entitect.job.GeneratedRowsPreview;
import dev.entitect.job.SampleSheet;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.schema.Schema;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.source.EmptyState;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The sample data of a document: whose rows at the left; those written by hand, and below those that are made up, at the right.
final class SampleDataPane extends BorderPane {

    private static final double LIST_WIDTH = 0.22;
    private static final double WRITTEN_HEIGHT = 0.5;
    /// More take longer to make up than one waits while typing.
    private static final long MOST_MADE = 300_000;

    private final Document document;
    private final TaskRunner tasks;
    private final OwnerList owners = new OwnerList(this::choose);
    private final OwnRowsView written;
    private final PlanBar plan = new PlanBar(this::apply);
    private final GeneratedRowsView preview = new GeneratedRowsView();
    private final SplitPane parts;
    private final EmptyState empty = new EmptyState(Icon.DATA,
            "The rows of an entity are written here, to try the model with. Add an entity first.");
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private final Subscription following;
    private Optional<SampleOwner> of = Optional.empty();
    private Optional<GeneratedRowsPreview> made = Optional.empty();
    private Optional<Model> madeOf = Optional.empty();
    private Optional<TaskHandle> making = Optional.empty();

    SampleDataPane(Document document, TaskRunner tasks, CopyFromSession takeOver) {
        this.document = document;
        this.tasks = tasks;
        getStyleClass().addAll("dock-pane", "sample-pane");
        written = new OwnRowsView(edit -> apply(edit, null), takeOver.button(() -> of));
        BorderPane below = new BorderPane(preview);
        below.setTop(plan);
        SplitPane rows = new SplitPane(written, below);
        rows.setOrientation(Orientation.VERTICAL);
        rows.setDividerPositions(WRITTEN_HEIGHT);
        parts = new SplitPane(owners, rows);
        SplitPane.setResizableWithParent(owners, false);
        parts.setDividerPositions(LIST_WIDTH);
        pause.setOnFinished(event -> makeUp());
        following = document.modelProperty().subscribe(model -> follow());
    }

    /// Lets go of the document.
    void leave() {
        following.unsubscribe();
        pause.stop();
        making.ifPresent(TaskHandle::cancel);
    }

    void select(SampleOwner owner) {
        owners.select(owner);
    }

    @Override
    public void requestFocus() {
        written.requestFocus();
    }

    private void apply(Edit edit, Object mergeKey) {
        document.store().apply(edit, mergeKey);
    }

    private void choose(Optional<SampleOwner> owner) {
        of = owner;
        showOwner();
        showPreview();
    }

    private void follow() {
        Model model = document.model();
        boolean same = madeOf.filter(before -> before.withDiagrams(model.diagrams()).equals(model)).isPresent();
        if (same && getCenter() != null) {
            return;
        }
        madeOf = Optional.of(model);
        Optional<SampleOwner> before = of;
        showOwners();
        setCenter(of.isPresent() ? parts : empty);
        if (before.equals(of)) {
            showOwner();
        }
        if (model.samplePlan().isEmpty()) {
            made = Optional.empty();
            pause.stop();
            showOwners();
            showPreview();
        } else {
            if (made.isEmpty()) {
                showPreview();
            }
            pause.playFromStart();
        }
    }

    private void showOwners() {
        owners.show(
                OwnerItem.of(document.model(), owner -> made.map(rows -> OptionalInt.of(rows.count(owner))).orElse(OptionalInt.empty())));
    }

    private void showOwner() {
        Model model = document.model();
        of.ifPresent(owner -> written.show(SampleSheet.of(model, Schema.of(model), owner)));
        plan.show(model, of);
    }

    private void showPreview() {
        if (document.model().samplePlan().isEmpty()) {
            preview.showNothing(
                    "No rows are made up. Switch it on above, and the session opens with as many rows as you like besides those written "
                            + "by hand.");
        } else if (made.isPresent() && of.isPresent()) {
            preview.show(made.get(), of.get());
        } else {
            preview.showNothing("Making up rows…");
        }
    }

    private void makeUp() {
        Model model = document.model();
        if (wanted(model) > MOST_MADE) {
            made = Optional.empty();
            preview.showNothing(
                    "So many rows are made up when the session opens, and by the export of sample rows; they are too many to be shown "
                            + "while you change them.");
            return;
        }
        making = Optional.of(tasks.submitLatest(this, new Task<>("Make up rows", progress -> GeneratedRowsPreview.of(model)), outcome -> {
            if (document.model().samplePlan().equals(model.samplePlan())) {
                receive(outcome);
            }
        }));
    }

    private static long wanted(Model model) {
        SamplePlan plan = model.samplePlan().orElseThrow();
        return model.entities().ids().stream().mapToLong(plan::rowsOf).sum();
    }

    private void receive(Outcome<GeneratedRowsPreview> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<GeneratedRowsPreview>(GeneratedRowsPreview rows) -> {
                made = Optional.of(rows);
                showOwners();
                showPreview();
            }
            case Outcome.Failed<GeneratedRowsPreview>(Throwable failure) -> preview.showNothing("Rows could not be made up: " + failure);
            case Outcome.Cancelled<GeneratedRowsPreview>() -> {}
        }
    }
}
