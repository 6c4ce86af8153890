package dev.entitect.ui.shell;

import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A pane at the bottom of the window.
///
/// @param title may change, as "Problems (2)" does
/// @param key   shows the pane; in the syntax of `KeyCombination.keyCombination`
/// @param show  switches the pane to another document
public record PaneTab(ObservableValue<String> title, Icon icon, String key, Node node, Consumer<Document> show) {}
