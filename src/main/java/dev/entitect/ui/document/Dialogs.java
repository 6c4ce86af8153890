package dev.entitect.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Dialogs with the user. An interface, because tests cannot drive native file dialogs.
public interface Dialogs {

    /// What to do with changes that are about to be lost.
    enum Unsaved {
        SAVE, DISCARD, CANCEL
    }

    /// A model file to open; empty if the user cancels.
    Optional<Path> chooseToOpen(Optional<Path> near);

    /// Where to save; the name ends in `.entitect.json`. Overwriting an existing file was confirmed.
    Optional<Path> chooseToSave(Optional<Path> near, String suggestedName);

    /// Where to export a diagram. Overwriting an existing file was confirmed.
    ///
    /// @param extension with the dot; the chosen name ends in it
    Optional<Path> chooseToExport(Optional<Path> near, String suggestedName, String extension);

    /// A folder to write generated source into.
    Optional<Path> chooseSourceFolder(Optional<Path> near);

    /// A folder to write a project into.
    ///
    /// @param near the initial folder, or one below it; need not exist
    Optional<Path> chooseProjectFolder(Path near);

    /// Opens a folder in the desktop's own file manager.
    void openFolder(Path folder);

    Unsaved askAboutUnsaved(String title);

    /// Asks for confirmation of something that cannot be undone or may do harm.
    ///
    /// @param action the text of the confirming button
    boolean confirm(String title, String detail, String action);

    /// Asks whether code may run, showing it. Refuses by default, so that pressing Enter runs nothing.
    ///
    /// @param code    all of it
    /// @param action  the text of the button that runs it
    /// @param refusal the text of the default button
    boolean confirmCode(String title, String detail, String code, String action, String refusal);

    /// One of several options; empty if the user cancels.
    Optional<String> choose(String title, String detail, List<String> options, String selected);

    /// A password; empty if the user cancels.
    Optional<String> askPassword(String title, String detail);

    /// @param title  what could not be done, in a few words
    /// @param detail what is wrong and what to do
    void showError(String title, String detail);

    /// Tells of an unforeseen failure and returns at once.
    ///
    /// @param sentence what failed
    /// @param detail   where to find more
    /// @param trace    to be copied into a report
    /// @param onClosed runs when the user has closed the dialog
    void showFailure(String sentence, String detail, String trace, Runnable onClosed);

    /// @param title  what was done
    void showInformation(String title, String detail);

    void showAbout();
}
