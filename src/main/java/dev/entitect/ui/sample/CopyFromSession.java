package dev.entitect.ui.sample;

import dev.entitect.job.rows.SampleSheet;
import dev.entitect.job.rows.SessionRows;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.LiveState;
import dev.entitect.job.session.SessionClient;
import dev.entitect.model.Model;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.schema.Schema;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Copies rows of the running session to the model's own rows.
final class CopyFromSession {

    private static final String HINT = "Replace the own rows with the session's current rows";

    private final Document document;
    private final SessionClient session;
    private final LiveService live;
    private final Dialogs dialogs;
    private final Button button = new Button("_Copy from session");
    private final Tooltip tooltip = new Tooltip(HINT);
    private final Runnable stopListening;

    /// @param window runs code on the window's thread
    CopyFromSession(Document document, SessionClient session, LiveService live, Dialogs dialogs, Executor window) {
        this.document = document;
        this.session = session;
        this.live = live;
        this.dialogs = dialogs;
        button.setId("sample-take-over");
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        stopListening = live.addListener(state -> window.execute(this::enable));
        enable();
    }

    /// @param of the entity or join table whose rows are copied
    Node button(Supplier<Optional<SampleOwner>> of) {
        button.setOnAction(event -> of.get().ifPresent(this::read));
        HBox wrapper = new HBox(button);
        wrapper.setFillHeight(false);
        wrapper.getStyleClass().add("sample-take-over");
        // on the wrapper, since a disabled button gets no mouse events but must still explain itself
        Tooltip.install(wrapper, tooltip);
        return wrapper;
    }

    void leave() {
        stopListening.run();
    }

    private void enable() {
        boolean ready = live.state() instanceof LiveState.Ready;
        button.setDisable(!ready);
        tooltip.setText(ready ? HINT : "No session is running. Start one in the Query or Data pane first.");
    }

    private void read(SampleOwner of) {
        Model model = document.model();
        button.setDisable(true);
        session.ask("Copy rows from session", model, running -> SessionRows.read(running, model, of), answer -> {
            enable();
            switch (answer) {
                case LiveAnswer.Done<SessionRows.Taken>(SessionRows.Taken taken, var booted) -> receive(of, taken);
                case LiveAnswer.Refused<SessionRows.Taken> refused when refused.cancelled() -> {}
                case LiveAnswer.Refused<SessionRows.Taken> refused -> dialogs.showError("The rows could not be copied", refused.text());
            }
        });
    }

    private void receive(SampleOwner of, SessionRows.Taken taken) {
        Model model = document.model();
        if (!SampleSheet.exists(model, of)) {
            return;
        }
        document.store().apply(SampleSheet.of(model, Schema.of(model), of).edits().replace(taken.rows()));
        if (taken.more()) {
            dialogs.showInformation("The first " + SessionRows.MAX_ROWS + " rows were copied",
                    "The session has more. Own rows are limited, to keep the model readable.");
        }
    }
}
