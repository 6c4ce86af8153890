package dev.entitect.ui.shell;

import dev.entitect.format.ModelFiles;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.widget.Icon;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The dialogs of the real window.
public final class FxDialogs implements Dialogs {

    private static final double FIELD_GAP = 8;
    private static final double TEXT_WIDTH = 420;
    private static final double CODE_WIDTH = 640;

    private final Supplier<Window> owner;

    /// @param owner the parent window of dialogs; may supply null while there is none
    public FxDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseToOpen(Optional<Path> near) {
        FileChooser chooser = chooser("Open model", near);
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseToSave(Optional<Path> near, String suggestedName) {
        FileChooser chooser = chooser("Save model", near);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath).map(FxDialogs::withExtension);
    }

    @Override
    public Optional<Path> chooseToExport(Optional<Path> near, String suggestedName, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(extension.substring(1).toUpperCase(Locale.ROOT) + " files", "*" + extension));
        folder(near).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath)
                .map(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(extension)
                        ? file
                        : file.resolveSibling(file.getFileName() + extension));
    }

    @Override
    public Optional<Path> chooseSourceFolder(Optional<Path> near) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Choose the source folder, such as src/main/java");
        folder(near).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseProjectFolder(Path near) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Choose the project folder");
        Stream.iterate(near.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent).filter(Files::isDirectory).findFirst()
                .map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    /// Uses each desktop's own command: Java's `Desktop` needs AWT, which cannot share a process with JavaFX on every system.
    @Override
    public void openFolder(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String command = system.startsWith("windows") ? "explorer" : system.startsWith("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(command, folder.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            showError("The folder could not be opened", "This system has no program named " + command + ". The folder is " + folder + ".");
        }
    }

    private static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ModelFiles.EXTENSION) ? file : file.resolveSibling(name.replaceAll("\\.json$", "") + ModelFiles.EXTENSION);
    }

    private static FileChooser chooser(String title, Optional<Path> near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new ExtensionFilter("Entitect models", "*" + ModelFiles.EXTENSION),
                new ExtensionFilter("All files", "*"));
        folder(near).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<File> folder(Optional<Path> near) {
        return near.map(Path::toAbsolutePath).map(Path::getParent).map(Path::toFile).filter(File::isDirectory);
    }

    @Override
    public Unsaved askAboutUnsaved(String title) {
        ButtonType save = new ButtonType("Save", ButtonData.YES);
        ButtonType discard = new ButtonType("Discard", ButtonData.NO);
        Alert question = alert(Alert.AlertType.CONFIRMATION, "Save the changes to " + title + "?", "If you discard them, they are lost.",
                save,
                discard, ButtonType.CANCEL);
        return question.showAndWait().map(answer -> answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL)
                .orElse(Unsaved.CANCEL);
    }

    @Override
    public boolean confirm(String title, String detail, String action) {
        ButtonType go = new ButtonType(action, ButtonData.OK_DONE);
        return alert(Alert.AlertType.CONFIRMATION, title, detail, go, ButtonType.CANCEL).showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public boolean confirmCode(String title, String detail, String code, String action, String refusal) {
        ButtonType run = new ButtonType(action, ButtonData.OTHER);
        ButtonType refuse = new ButtonType(refusal, ButtonData.CANCEL_CLOSE);
        Alert question = alert(Alert.AlertType.CONFIRMATION, title, "", run, refuse);
        question.getDialogPane().setContent(new CodeQuestion(detail, code));
        question.getDialogPane().setPrefWidth(CODE_WIDTH);
        question.setResizable(true);
        ((Button) question.getDialogPane().lookupButton(run)).setDefaultButton(false);
        Button refusing = (Button) question.getDialogPane().lookupButton(refuse);
        refusing.setDefaultButton(true);
        question.setOnShown(event -> refusing.requestFocus());
        return question.showAndWait().filter(run::equals).isPresent();
    }

    @Override
    public Optional<String> choose(String title, String detail, List<String> options, String selected) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setValue(selected);
        box.setMaxWidth(Double.MAX_VALUE);
        return ask(title, detail, box).map(answer -> box.getValue());
    }

    @Override
    public Optional<String> askPassword(String title, String detail) {
        PasswordField field = new PasswordField();
        return ask(title, detail, field).map(answer -> field.getText());
    }

    private Optional<ButtonType> ask(String title, String detail, Node field) {
        Alert question = alert(Alert.AlertType.CONFIRMATION, title, "", ButtonType.OK, ButtonType.CANCEL);
        Label text = new Label(detail);
        text.setWrapText(true);
        question.getDialogPane().setContent(new VBox(FIELD_GAP, text, field));
        question.setOnShown(event -> field.requestFocus());
        return question.showAndWait().filter(ButtonType.OK::equals);
    }

    @Override
    public void showError(String title, String detail) {
        alert(Alert.AlertType.ERROR, title, detail, ButtonType.OK).showAndWait();
    }

    @Override
    public void showFailure(String sentence, String detail, String trace, Runnable onClosed) {
        Alert alert = alert(Alert.AlertType.ERROR, sentence, "", ButtonType.CLOSE);
        alert.getDialogPane().setContent(new FailureDetails(detail, trace));
        alert.setOnHidden(event -> onClosed.run());
        alert.show();
    }

    @Override
    public void showInformation(String title, String detail) {
        alert(Alert.AlertType.INFORMATION, title, detail, ButtonType.OK).showAndWait();
    }

    @Override
    public void showAbout() {
        alert(Alert.AlertType.INFORMATION, "Entitect",
                "Draw entities. Get Hibernate classes. Query them live.\n\nVersion 0.1.0, Apache License 2.0\nJava "
                        + Runtime.version().feature()
                        + ", JavaFX " + System.getProperty("javafx.version", "?"),
                ButtonType.OK).showAndWait();
    }

    private Alert alert(Alert.AlertType type, String header, String content, ButtonType... buttons) {
        Alert alert = new Alert(type, content, buttons);
        alert.initOwner(owner.get());
        alert.setTitle("Entitect");
        alert.setHeaderText(header);
        alert.setGraphic(
                (type == Alert.AlertType.ERROR ? Icon.ERROR : type == Alert.AlertType.CONFIRMATION ? Icon.QUESTION : Icon.INFORMATION)
                        .node(type == Alert.AlertType.ERROR ? "dialog-icon-error" : "dialog-icon"));
        // a dialog has its own scene, without the window's style sheets
        Optional.ofNullable(owner.get()).map(Window::getScene)
                .ifPresent(scene -> alert.getDialogPane().getStylesheets().addAll(scene.getStylesheets()));
        alert.getDialogPane().setPrefWidth(TEXT_WIDTH);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return alert;
    }
}
