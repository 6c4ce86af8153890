package dev.entitect.app;

import dev.entitect.ui.document.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers for a user, and remembers what was said.
final class AnsweringDialogs implements Dialogs {

    private final List<String> said = new ArrayList<>();
    private Optional<Path> saveTo = Optional.empty();
    private Unsaved unsaved = Unsaved.CANCEL;

    void saveTo(Path file) {
        saveTo = Optional.of(file);
    }

    void aboutUnsaved(Unsaved answer) {
        unsaved = answer;
    }

    List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public Optional<Path> chooseToOpen(Optional<Path> near) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseToSave(Optional<Path> near, String suggestedName) {
        return saveTo;
    }

    @Override
    public Optional<Path> chooseSourceFolder(Optional<Path> near) {
        return Optional.empty();
    }

    @Override
    public Unsaved askAboutUnsaved(String title) {
        said.add("unsaved " + title);
        return unsaved;
    }

    @Override
    public void showError(String title, String detail) {
        said.add(title + ": " + detail);
    }

    @Override
    public void showInformation(String title, String detail) {
        said.add(title + ": " + detail);
    }

    @Override
    public void showAbout() {
        said.add("about");
    }
}
