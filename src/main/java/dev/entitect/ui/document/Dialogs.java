package dev.entitect.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions to the user. Behind an interface because a native file dialog cannot be driven by a test.
public interface Dialogs {

    /// What to do with changes that are about to be lost.
    enum Unsaved {
        SAVE, DISCARD, CANCEL
    }

    /// A model file to open; empty when the user thinks better of it.
    Optional<Path> chooseToOpen(Optional<Path> near);

    /// Where to save; the name ends in `.entitect.json`. An existing file was confirmed.
    Optional<Path> chooseToSave(Optional<Path> near, String suggestedName);

    /// Where to draw a diagram. An existing file was confirmed.
    ///
    /// @param extension with its dot; the name ends in it
    Optional<Path> chooseToExport(Optional<Path> near, String suggestedName, String extension);

    /// A folder to write generated source into.
    Optional<Path> chooseSourceFolder(Optional<Path> near);

    /// A folder to write a project into.
    ///
    /// @param near the folder to begin at, or one below it; need not exist
    Optional<Path> chooseProjectFolder(Path near);

    /// Opens a folder in the desktop's own file manager.
    void openFolder(Path folder);

    Unsaved askAboutUnsaved(String title);

    /// Asks before something that cannot be undone, or that may do harm.
    ///
    /// @param action what the button says that goes ahead
    boolean confirm(String title, String detail, String action);

    /// One of several; empty when the user thinks better of it.
    Optional<String> choose(String title, String detail, List<String> options, String selected);

    /// A password; empty when the user thinks better of it.
    Optional<String> askPassword(String title, String detail);

    /// @param title  what could not be done, in a few words
    /// @param detail what is wrong and what to do
    void showError(String title, String detail);

    /// @param title  what was done
    void showInformation(String title, String detail);

    void showAbout();
}
