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

/// A field for each parameter of the query that is being written. What was given to a name is remembered when it comes again.
final class ParameterFields extends FlowPane {

    private static final int COLUMNS = 10;

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Runnable whenEntered;
    /// What has been looked at, so that what is empty is meant to be.
    private final Set<String> asked = new HashSet<>();
    private List<String> shown = List.of();

    ParameterFields(Runnable whenEntered) {
        this.whenEntered = whenEntered;
        getStyleClass().add("parameters");
        setHgap(12);
        setVgap(4);
        setManaged(false);
    }

    void follow(Language language, String query) {
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
        field.setPromptText("null, or a value");
        field.setAccessibleText("Parameter " + name);
        field.setId("parameter-" + name);
        field.setOnAction(event -> {
            asked.addAll(shown);
            whenEntered.run();
        });
        HBox row = new HBox(6, new Label((Character.isDigit(name.charAt(0)) ? "?" : ":") + name), field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Puts the caret into the first field that nobody has filled or entered yet.
    ///
    /// @return whether there is one, so that nothing should be run
    boolean ask() {
        Optional<String> first = shown.stream().filter(name -> fields.get(name).getText().isEmpty() && !asked.contains(name)).findFirst();
        first.ifPresent(name -> fields.get(name).requestFocus());
        return first.isPresent();
    }

    /// What is given now, by name; an empty field is `null`.
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        shown.forEach(name -> values.put(name, fields.get(name).getText().isEmpty() ? "null" : fields.get(name).getText()));
        return values;
    }
}
