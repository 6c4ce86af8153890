package dev.entitect.app;

import dev.entitect.failure.FailureSink;
import dev.entitect.job.code.CodeConsent;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.child.ChildHost;
import dev.entitect.log.FailureLog;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.task.Task;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.preferences.SessionMemory;
import dev.entitect.ui.preferences.TrustedCode;
import dev.entitect.ui.shell.FxDialogs;
import dev.entitect.ui.shell.WindowFailures;
import dev.entitect.ui.widget.FxThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the window and blocks until it is closed.
final class DesktopStart implements Launcher.Window {

    private static final int OK = 0;

    private final FailureLog log;

    DesktopStart(FailureLog log) {
        this.log = log;
    }

    @Override
    public int open(Optional<Path> document) {
        CountDownLatch closed = new CountDownLatch(1);
        Preferences preferences = new Preferences(
                Preferences.defaultFile(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))));
        AtomicReference<Stage> window = new AtomicReference<>();
        Dialogs dialogs = new FxDialogs(window::get);
        FxThread fxThread = new FxThread();
        WindowFailures shown = new WindowFailures(dialogs, fxThread::later, log.folder());
        FailureSink failures = log.andThen(shown);
        CodeConsent consent = new CodeConsent(TrustedCode.read(preferences), new CodeConsentPrompt(dialogs),
                fingerprints -> TrustedCode.write(preferences, fingerprints));
        try (BackgroundTaskRunner tasks = new BackgroundTaskRunner(fxThread, failures);
                LiveService live = new LiveService(new ChildHost(() -> SessionMemory.of(preferences)), consent)) {
            Platform.startup(() -> {
                UncaughtFailures.reportTo(failures);
                Stage stage = new Stage();
                window.set(stage);
                Desktop desktop = Desktop.assemble(stage, dialogs, preferences, tasks, live, log, failures);
                desktop.files().documentProperty().addListener((property, was, is) -> shown.documentChanged());
                stage.setOnHidden(event -> closed.countDown());
                stage.show();
                document.ifPresent(desktop.files()::open);
                tasks.submit(new Task<>("Prepare session", progress -> {
                    live.warmUp(step -> progress.checkCancelled());
                    return null;
                }), outcome -> {});
            });
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return OK;
    }
}
