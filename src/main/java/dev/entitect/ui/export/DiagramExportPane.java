package dev.entitect.ui.export;

import dev.entitect.diagram.scene.Palette;
import dev.entitect.model.id.PlacedId;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.Paging;
import dev.entitect.render.PaperSize;
import dev.entitect.ui.widget.ChoiceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The options of a diagram export: format, content, colours, scale and pages.
final class DiagramExportPane extends VBox {

    private static final double WIDTH = 420;
    private static final List<String> SCALES = List.of("0.5", "1", "2", "3", "4");

    private final Set<PlacedId> selection;
    private final ComboBox<ExportFormat> format = choice(List.of(ExportFormat.values()), ExportFormat::name);
    private final ComboBox<Boolean> content;
    private final ComboBox<Palette> theme = choice(List.of(Palette.LIGHT, Palette.DARK),
            palette -> palette == Palette.LIGHT ? "Light" : "Dark");
    private final ComboBox<String> scale = new ComboBox<>();
    private final CheckBox transparent = new CheckBox("Transparent background");
    private final ComboBox<Optional<PaperSize>> paging = choice(sizes(), DiagramExportPane::word);
    private final CheckBox landscape = new CheckBox("Landscape");
    private final Label message = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final GridPane fields = new GridPane(12, 8);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);

    /// @param selection the selected elements; may be empty
    DiagramExportPane(Set<PlacedId> selection) {
        this.selection = selection;
        content = choice(selection.isEmpty() ? List.of(false) : List.of(false, true), this::word);
        getStyleClass().add("export-pane");
        setPrefWidth(WIDTH);
        scale.setEditable(true);
        scale.getItems().setAll(SCALES);
        scale.setValue("2");
        scale.setMaxWidth(Double.MAX_VALUE);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        addRow("Format", format);
        addRow("Content", content);
        addRow("Colours", theme);
        addRow("Scale", scale);
        fields.add(transparent, 1, fields.getRowCount());
        Label pages = addRow("Pages", paging);
        fields.add(landscape, 1, fields.getRowCount());
        for (Node node : List.of(pages, paging, landscape)) {
            node.managedProperty().bind(node.visibleProperty());
            node.visibleProperty().bind(format.valueProperty().isEqualTo(ExportFormat.PDF));
        }
        landscape.disableProperty().bind(paging.valueProperty().map(Optional::isEmpty));
        // PNG needs more pixels than the canvas; vector formats do not
        format.valueProperty().addListener((property, was, is) -> scale.setValue(is == ExportFormat.PNG ? "2" : "1"));
        scale.getEditor().textProperty().addListener((property, was, is) -> check());
        getChildren().setAll(fields, bar, message);
    }

    private Label addRow(String text, Control field) {
        Label label = new Label(text);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        fields.addRow(fields.getRowCount(), label, field);
        return label;
    }

    private static <T> ComboBox<T> choice(List<T> values, Function<T, String> word) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new ChoiceText<>(word));
        box.setValue(values.getFirst());
        return box;
    }

    private static List<Optional<PaperSize>> sizes() {
        List<Optional<PaperSize>> sizes = new ArrayList<>(List.of(Optional.empty()));
        for (PaperSize size : PaperSize.values()) {
            sizes.add(Optional.of(size));
        }
        return sizes;
    }

    private static String word(Optional<PaperSize> paper) {
        return paper.map(size -> size == PaperSize.LETTER ? "Letter pages" : size.name() + " pages")
                .orElse("Single page, fit to diagram");
    }

    private String word(boolean selected) {
        return !selected
                ? "Whole diagram"
                : selection.size() == 1 ? "Selected element" : selection.size() + " selected elements";
    }

    private Optional<Double> scale() {
        try {
            return Optional.of(Double.parseDouble(scale.getEditor().getText().strip())).filter(it -> it > 0 && Double.isFinite(it));
        } catch (NumberFormatException invalid) {
            return Optional.empty();
        }
    }

    private void check() {
        boolean valid = scale().isPresent();
        ready.set(valid);
        if (valid) {
            message.setVisible(false);
        } else {
            showMessage("The scale must be a number greater than 0, such as 1.5.", true);
        }
    }

    /// The chosen options; empty while one is invalid.
    Optional<ExportOptions> options() {
        ExportFormat chosen = format.getValue();
        return scale().map(it -> new ExportOptions(chosen, it, theme.getValue(), transparent.isSelected(),
                content.getValue() ? selection : Set.of(),
                chosen == ExportFormat.PDF ? paging.getValue().map(paper -> new Paging(paper, landscape.isSelected())) : Optional.empty()));
    }

    ReadOnlyObjectProperty<ExportFormat> formatProperty() {
        return format.valueProperty();
    }

    /// Whether the options are valid and no export is running.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// @param fraction between 0 and 1, or negative if unknown
    void busy(double fraction) {
        fields.setDisable(true);
        ready.set(false);
        message.setVisible(false);
        bar.setVisible(true);
        bar.setProgress(fraction);
    }

    /// Shows the outcome, and enables the fields for another export.
    void showRetry(String sentence, boolean error) {
        fields.setDisable(false);
        bar.setVisible(false);
        ready.set(true);
        showMessage(sentence, error);
    }

    /// Shows only the outcome.
    void showOutcome(String sentence) {
        showMessage(sentence, false);
        getChildren().setAll(message);
    }

    private void showMessage(String sentence, boolean error) {
        message.setText(sentence);
        message.setVisible(true);
        message.getStyleClass().remove("problem-error");
        if (error) {
            message.getStyleClass().add("problem-error");
        }
    }
}
