package dev.entitect.app;

import dev.entitect.connect.PasswordStore;
import dev.entitect.edit.IdSource;
import dev.entitect.generate.Generator;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.LiveService;
import dev.entitect.render.font.ShippedFonts;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.canvas.CanvasPane;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.DocumentFiles;
import dev.entitect.ui.document.RecentFiles;
import dev.entitect.ui.fx.FxThread;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.inspector.InspectorPane;
import dev.entitect.ui.inspector.InspectorServices;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.problems.ProblemsPane;
import dev.entitect.ui.query.LiveStatus;
import dev.entitect.ui.query.QueryPane;
import dev.entitect.ui.shell.DockTab;
import dev.entitect.ui.shell.MainWindow;
import dev.entitect.ui.source.SourceExport;
import dev.entitect.ui.source.SourcePane;
import java.security.SecureRandom;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/// Puts one window together from its parts.
record Desktop(MainWindow window, DocumentFiles files) {

    /// @param dialogs asks the user, or answers for one in a test
    static Desktop assemble(Stage stage, Dialogs dialogs, Preferences preferences, TaskRunner tasks, LiveService live) {
        FxThread fxThread = new FxThread();
        DocumentFiles files = new DocumentFiles(tasks, dialogs, new RecentFiles(preferences), IdSource.random(new SecureRandom()));
        Generator generator = new HibernateGenerator();
        SourceExport export = new SourceExport(tasks, generator, dialogs);
        SourcePane source = new SourcePane(tasks, generator, () -> export.export(files.document()));
        QueryPane query = new QueryPane(tasks, live);
        files.documentProperty().addListener((property, was, is) -> query.forget(was));
        ProblemsPane problems = new ProblemsPane(tasks, live, fxThread);
        ObservableValue<String> problemTitle = problems.problemCountProperty().map(count -> count.intValue() == 0 ? "Problems" : "Problems (" + count + ")");
        ObservableValue<String> problemCount = problems.problemCountProperty()
                .map(count -> count.intValue() == 0 ? "no problems" : count + (count.intValue() == 1 ? " problem" : " problems"));
        List<DockTab> panes = List.of(
                new DockTab(new SimpleStringProperty("Source"), Icon.SOURCE, "Shortcut+1", source, source::show),
                new DockTab(new SimpleStringProperty("Query"), Icon.QUERY, "Shortcut+2", query, query::show),
                new DockTab(problemTitle, Icon.PROBLEMS, "Shortcut+3", problems, problems::show));
        StringProperty liveText = new SimpleStringProperty(LiveStatus.of(live.state()));
        live.addListener(state -> fxThread.execute(() -> liveText.set(LiveStatus.of(state))));
        CanvasPane canvas = new CanvasPane(new ShippedFonts(), files::open);
        MainWindow window = new MainWindow(stage, files, canvas, new InspectorPane(new InspectorServices(tasks, generator, new PasswordStore())), panes, dialogs, tasks, preferences,
                new MainWindow.StatusTexts(liveText, problemCount));
        return new Desktop(window, files);
    }
}
