package dev.entitect.ui.shell;

import dev.entitect.ui.document.Document;
import dev.entitect.ui.fx.Icon;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A pane of the dock at the bottom of the window.
///
/// @param title may change, as "Problems (2)" does
/// @param key   shows the pane, as of `KeyCombination.keyCombination`
/// @param show  makes the pane show another document
public record DockTab(ObservableValue<String> title, Icon icon, String key, Node node, Consumer<Document> show) {
}
