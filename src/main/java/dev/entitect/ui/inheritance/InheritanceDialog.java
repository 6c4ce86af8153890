package dev.entitect.ui.inheritance;

import dev.entitect.job.advice.InheritanceComparison;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.SessionClient;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveSession;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.EntityId;
import dev.entitect.task.TaskHandle;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Compares the inheritance strategies of a hierarchy by running each, and can apply one to the model. To be used on the JavaFX thread.
public final class InheritanceDialog {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 640;
    private static final double MIN_WIDTH = 720;
    private static final double MIN_HEIGHT = 320;

    private final Supplier<Window> owner;
    private final SessionClient session;
    private final Supplier<? extends LiveHost> hosts;

    /// @param owner the parent window of the dialog
    /// @param session queried first, so that the user is asked for consent before code of the model runs
    /// @param hosts creates hosts to run the strategies; closed afterwards
    public InheritanceDialog(Supplier<Window> owner, SessionClient session, Supplier<? extends LiveHost> hosts) {
        this.owner = owner;
        this.session = session;
        this.hosts = hosts;
    }

    /// @param root the root entity of the hierarchy
    public void show(Document document, EntityId root) {
        Model model = document.model();
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPane frame = dialog.getDialogPane();
        dialog.initOwner(owner.get());
        dialog.setTitle("Inheritance strategies");
        dialog.setHeaderText("The hierarchy of " + model.entities().get(root).name() + " with each strategy");
        dialog.setGraphic(Icon.DIAGRAM.node("dialog-icon"));
        dialog.setResizable(true);
        // a dialog has its own scene, without the window's style sheets
        frame.getStylesheets().addAll(owner.get().getScene().getStylesheets());
        frame.getButtonTypes().setAll(ButtonType.CLOSE);
        // not every window manager respects the preferred size
        frame.setMinSize(WIDTH, HEIGHT);
        dialog.setOnShown(event -> frame.setMinSize(MIN_WIDTH, MIN_HEIGHT));
        frame.getStyleClass().add("inheritance-dialog");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(28, 28);
        VBox waiting = new VBox(busy, new Label("Compiling and starting each strategy, and running three queries…"));
        waiting.getStyleClass().add("inheritance-waiting");
        waiting.setAlignment(Pos.CENTER);
        frame.setContent(waiting);
        TaskHandle task = session.run("Compare inheritance strategies", asking -> compare(model, root, asking), answer -> {
            if (dialog.isShowing()) {
                receive(document, model, frame, answer);
            }
        });
        dialog.setOnHidden(event -> task.cancel());
        dialog.show();
    }

    /// The session is asked first, since it may not run the code of the model.
    private LiveAnswer<InheritanceComparison> compare(Model model, EntityId root, SessionClient.Asking asking) {
        return switch (asking.ask(model, LiveSession::info)) {
            case LiveAnswer.Refused<?> refused -> new LiveAnswer.Refused<>(refused.reasons(), refused.statements());
            case LiveAnswer.Done<?> allowed -> {
                try (LiveHost host = hosts.get()) {
                    yield new LiveAnswer.Done<>(
                            InheritanceComparison.of(model, root, host, stage -> asking.progress().checkCancelled()), Optional.empty());
                }
            }
        };
    }

    private void receive(Document document, Model model, DialogPane frame, LiveAnswer<InheritanceComparison> answer) {
        switch (answer) {
            case LiveAnswer.Done<InheritanceComparison>(InheritanceComparison comparison, var booted) -> {
                if (comparison.generated()) {
                    frame.setHeaderText(frame.getHeaderText() + ", using generated rows");
                }
                frame.setContent(results(document, model, comparison, frame));
            }
            case LiveAnswer.Refused<InheritanceComparison> refused -> frame.setContent(message(refused.text()));
        }
    }

    private static StackPane message(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return new StackPane(label);
    }

    private static ScrollPane results(Document document, Model model, InheritanceComparison comparison, DialogPane frame) {
        Strategy current = ModelIndex.of(model).strategy(model.entities().get(comparison.root())).orElse(Strategy.SINGLE_TABLE);
        GridPane all = new GridPane();
        all.getStyleClass().add("inheritance-ways");
        comparison.results().forEach(result -> {
            StrategyView view = new StrategyView(result, result.strategy() == current, () -> {
                document.store().apply(InheritanceComparison.use(comparison.root(), result.strategy()));
                frame.getScene().getWindow().hide();
            });
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / comparison.results().size());
            all.getColumnConstraints().add(equal);
            all.addRow(0, view);
        });
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
