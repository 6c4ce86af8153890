package dev.entitect.ui.canvas;

import dev.entitect.format.ModelFormat;
import dev.entitect.format.ModelFormatException;
import dev.entitect.model.Model;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Model fragments on the system clipboard, as text of a model file, for another window or any text editor.
final class Clipboards {

    private static final DataFormat FRAGMENT = Optional.ofNullable(DataFormat.lookupMimeType("application/vnd.entitect+json"))
            .orElseGet(() -> new DataFormat("application/vnd.entitect+json"));

    private final ModelFormat format = new ModelFormat();

    void put(Model fragment) {
        String text = format.write(fragment);
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.put(FRAGMENT, text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// @return empty if the clipboard contains no model fragment
    Optional<Model> get() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.getContent(FRAGMENT) instanceof String fragment ? fragment : clipboard.getString();
        if (text == null || !text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(format.read(text)).filter(model -> !model.diagrams().isEmpty());
        } catch (ModelFormatException other) {
            return Optional.empty();
        }
    }
}
