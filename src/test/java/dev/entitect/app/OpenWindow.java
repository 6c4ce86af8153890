package dev.entitect.app;

import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.format.ModelFiles;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.log.FailureLog;
import dev.entitect.model.Model;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.widget.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The real window, with background tasks and a session that runs in this process.
final class OpenWindow implements AutoCloseable {

    private final LiveService live = new LiveService(new EngineHost());
    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Path folder;
    private final Desktop desktop;

    /// @param folder for files, deleted after the test
    OpenWindow(Stage stage, Path folder) {
        this.folder = folder;
        desktop = Desktop.assemble(stage, dialogs, new Preferences(folder.resolve("preferences.properties")), tasks, live,
                new FailureLog(folder.resolve("log"), System.err), new UnexpectedFailures());
        stage.show();
    }

    /// Opens a copy of a sample, which tests may modify.
    OpenWindow with(String sample) throws IOException {
        desktop.files().open(Files.copy(Samples.file(sample), folder.resolve(sample + ModelFiles.EXTENSION)));
        return this;
    }

    Desktop desktop() {
        return desktop;
    }

    FakeDialogs dialogs() {
        return dialogs;
    }

    LiveService live() {
        return live;
    }

    TaskRunner tasks() {
        return tasks;
    }

    Document document() {
        return desktop.files().document();
    }

    Model model() {
        return document().model();
    }

    /// @param condition is evaluated on the window's thread
    static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        tasks.close();
        live.close();
    }
}
