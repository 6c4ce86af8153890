package dev.entitect.ui.query;

import dev.entitect.live.Language;
import dev.entitect.live.ParameterNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A field for each parameter of the current query. Values are remembered by parameter name.
final class ParameterFields extends FlowPane {

    private static final int COLUMNS = 10;

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Runnable onEnter;
    /// Parameters that were confirmed, so that an empty field is intended.
    private final Set<String> confirmed = new HashSet<>();
    private List<String> shown = List.of();

    ParameterFields(Runnable onEnter) {
        this.onEnter = onEnter;
        getStyleClass().add("parameters");
        setHgap(12);
        setVgap(4);
        setManaged(false);
    }

    void update(Language language, String query) {
        List<String> names = ParameterNames.of(language, query);
        if (!names.equals(shown)) {
            shown = names;
            getChildren().setAll(names.stream().map(this::row).toList());
            setManaged(!names.isEmpty());
            setVisible(!names.isEmpty());
        }
    }

    private HBox row(String name) {
        TextField field = fields.computeIfAbsent(name, it -> new TextField());
        field.setPrefColumnCount(COLUMNS);
        field.setPromptText("null or a value");
        field.setAccessibleText("Parameter " + name);
        field.setId("parameter-" + name);
        field.setOnAction(event -> {
            confirmed.addAll(shown);
            onEnter.run();
        });
        HBox row = new HBox(6, new Label((Character.isDigit(name.charAt(0)) ? "?" : ":") + name), field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Focuses the first field that is empty and unconfirmed.
    ///
    /// @return whether there is such a field, in which case the query must not run yet
    boolean focusMissing() {
        Optional<String> first = shown.stream().filter(name -> fields.get(name).getText().isEmpty() && !confirmed.contains(name))
                .findFirst();
        first.ifPresent(name -> fields.get(name).requestFocus());
        return first.isPresent();
    }

    /// The current values by name; an empty field is `null`.
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        shown.forEach(name -> values.put(name, fields.get(name).getText().isEmpty() ? "null" : fields.get(name).getText()));
        return values;
    }
}
