package dev.entitect.app;

import dev.entitect.connect.PasswordStore;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.edit.IdSource;
import dev.entitect.failure.FailureSink;
import dev.entitect.generate.Generator;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.code.CodePlace;
import dev.entitect.job.export.ExportDiagram;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.SessionClient;
import dev.entitect.live.child.ChildHost;
import dev.entitect.log.FailureLog;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.naming.Counts;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.canvas.CanvasPane;
import dev.entitect.ui.canvas.ElementDialogs;
import dev.entitect.ui.code.CodePane;
import dev.entitect.ui.data.DataPane;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.DocumentFiles;
import dev.entitect.ui.document.RecentFiles;
import dev.entitect.ui.export.DiagramExportDialog;
import dev.entitect.ui.history.HistoryPane;
import dev.entitect.ui.inheritance.InheritanceDialog;
import dev.entitect.ui.inspector.InspectorHost;
import dev.entitect.ui.inspector.InspectorPane;
import dev.entitect.ui.inspector.InspectorServices;
import dev.entitect.ui.navigator.NavigatorPane;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.preferences.SessionMemory;
import dev.entitect.ui.problems.ProblemsPane;
import dev.entitect.ui.project.ProjectExport;
import dev.entitect.ui.query.LiveStatus;
import dev.entitect.ui.query.QueryPane;
import dev.entitect.ui.sample.SampleDataWindow;
import dev.entitect.ui.session.SessionCommands;
import dev.entitect.ui.session.SessionPane;
import dev.entitect.ui.shell.BottomPane;
import dev.entitect.ui.shell.MainWindow;
import dev.entitect.ui.shell.PaneTab;
import dev.entitect.ui.shell.ShowLog;
import dev.entitect.ui.source.SourceExport;
import dev.entitect.ui.source.SourcePane;
import dev.entitect.ui.widget.FxThread;
import dev.entitect.ui.widget.Icon;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/// Assembles the window from its parts.
record Desktop(MainWindow window, DocumentFiles files, SessionPane session, SessionLink link) {

    /// The badges shown for the session's findings.
    Badges badges() {
        return link.badges();
    }

    /// @param dialogs  asks the user, or answers automatically in a test
    /// @param log      shown on request
    /// @param failures gets what keeps a document from being shown
    static Desktop assemble(Stage stage, Dialogs dialogs, Preferences preferences, TaskRunner tasks, LiveService live, FailureLog log,
            FailureSink failures) {
        FxThread fxThread = new FxThread();
        DocumentFiles files = new DocumentFiles(tasks, dialogs, new RecentFiles(preferences), IdSource.random(new SecureRandom()),
                failures);
        Generator generator = new HibernateGenerator();
        SourceExport export = new SourceExport(tasks, generator, dialogs);
        SourcePane source = new SourcePane(tasks, generator, () -> export.export(files.document()));
        BundledFonts fonts = new BundledFonts();
        QueryPane query = new QueryPane(tasks, live, dialogs);
        files.documentProperty().addListener((property, was, is) -> query.forget(was));
        files.addView(next -> live.switchTo(next.model(), next.file().isPresent()));
        ProblemsPane problems = new ProblemsPane(tasks, live, fxThread);
        CodePane code = new CodePane(tasks, generator);
        HistoryPane history = new HistoryPane();
        InheritanceDialog inheritance = new InheritanceDialog(() -> stage, new SessionClient(tasks, live),
                () -> new ChildHost(() -> SessionMemory.of(preferences)));
        SampleDataWindow samples = new SampleDataWindow(() -> stage, tasks, live, dialogs, fxThread);
        ElementDialogs elementDialogs = new ElementDialogs() {
            @Override
            public void compareInheritance(EntityId root) {
                inheritance.show(files.document(), root);
            }

            @Override
            public void editSampleRows(SampleOwner owner) {
                samples.show(files.document(), Optional.of(owner));
            }
        };
        CanvasPane canvas = new CanvasPane(fonts, tasks, files::open, elementDialogs);
        SessionLink link = new SessionLink(canvas, query);
        files.documentProperty().addListener((property, was, is) -> samples.close());
        DataPane data = new DataPane(tasks, live, dialogs, fxThread, link::preview);
        ObservableValue<String> problemTitle = problems.problemCountProperty()
                .map(count -> count.intValue() == 0 ? "Problems" : "Problems (" + count + ")");
        ObservableValue<String> problemCount = problems.problemCountProperty()
                .map(count -> count.intValue() == 0 ? "no problems" : Counts.of(count.intValue(), "problem"));
        SessionPane session = new SessionPane(tasks, live, link);
        query.setOnAnswer(session::answered);
        canvas.setOnBadge(session::reveal);
        List<PaneTab> panes = List.of(
                new PaneTab(new SimpleStringProperty("Source"), Icon.SOURCE, "Shortcut+1", source, source::show),
                new PaneTab(new SimpleStringProperty("Query"), Icon.QUERY, "Shortcut+2", query, query::show),
                new PaneTab(new SimpleStringProperty("Data"), Icon.ENTITY, "Shortcut+6", data, data::show),
                new PaneTab(problemTitle, Icon.PROBLEMS, "Shortcut+3", problems, problems::show),
                new PaneTab(new SimpleStringProperty("Code"), Icon.MEMBER, "Shortcut+4", code, code::show),
                new PaneTab(session.titleProperty(), Icon.SESSION, "Shortcut+7", session, session::show),
                new PaneTab(new SimpleStringProperty("History"), Icon.HISTORY, "Shortcut+5", history, history::show));
        BottomPane bottomPane = new BottomPane(panes);
        code.setOnClosed(() -> bottomPane.reveal(source));
        link.setBottomPane(bottomPane, session);
        ProjectExport projects = new ProjectExport(() -> stage, tasks, dialogs, () -> bottomPane.reveal(problems));
        StringProperty liveText = new SimpleStringProperty(LiveStatus.of(live.state()));
        StringProperty liveStyle = new SimpleStringProperty(LiveStatus.style(live.state()));
        live.addListener(state -> fxThread.execute(() -> {
            liveText.set(LiveStatus.of(state));
            liveStyle.set(LiveStatus.style(state));
        }));
        DiagramExportDialog diagrams = new DiagramExportDialog(() -> stage, tasks, dialogs, new ExportDiagram(new DiagramExport(fonts)));
        PasswordStore passwords = new PasswordStore();
        InspectorPane inspector = new InspectorPane(new InspectorServices(tasks, generator, passwords, new InspectorHost() {
            @Override
            public void editInBottomPane(CodePlace place) {
                bottomPane.reveal(code);
                code.open(place);
            }

            @Override
            public void exportProject(ConnectionId connection) {
                projects.show(files.document(), Optional.of(connection));
            }
        }));
        MainWindow window = new MainWindow(stage, files, canvas,
                new MainWindow.Panes(new NavigatorPane(canvas, elementDialogs), inspector, bottomPane), dialogs, tasks, preferences,
                new MainWindow.StatusTexts(liveText, liveStyle, problemCount), new MainWindow.Exports(projects, diagrams,
                        new SessionCommands(tasks, live, dialogs, passwords, preferences, files::document), samples,
                        new ShowLog(log, dialogs)));
        return new Desktop(window, files, session, link);
    }
}
