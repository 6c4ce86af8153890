package dev.entitect.ui.export;

import dev.entitect.diagram.scene.Palette;
import dev.entitect.model.id.PlacedId;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.Paging;
import dev.entitect.render.PaperSize;
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
import javafx.util.StringConverter;

/// What a diagram is to become: kind of file, what of the diagram, colours, size and sheets.
final class DiagramExportPane extends VBox {

    private static final double WIDTH = 420;
    private static final List<String> SCALES = List.of("0.5", "1", "2", "3", "4");

    private final Set<PlacedId> selection;
    private final ComboBox<ExportFormat> format = choice(List.of(ExportFormat.values()), ExportFormat::name);
    private final ComboBox<Boolean> part;
    private final ComboBox<Palette> theme = choice(List.of(Palette.LIGHT, Palette.DARK),
            palette -> palette == Palette.LIGHT ? "Light" : "Dark");
    private final ComboBox<String> scale = new ComboBox<>();
    private final CheckBox transparent = new CheckBox("Without a background");
    private final ComboBox<Optional<PaperSize>> sheets = choice(sizes(), DiagramExportPane::word);
    private final CheckBox landscape = new CheckBox("Landscape");
    private final Label message = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final GridPane fields = new GridPane(12, 8);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);

    /// @param selection what is selected; may be empty
    DiagramExportPane(Set<PlacedId> selection) {
        this.selection = selection;
        part = choice(selection.isEmpty() ? List.of(false) : List.of(false, true), this::word);
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
        addRow("Content", part);
        addRow("Colours", theme);
        addRow("Scale", scale);
        fields.add(transparent, 1, fields.getRowCount());
        Label pages = addRow("Pages", sheets);
        fields.add(landscape, 1, fields.getRowCount());
        for (Node node : List.of(pages, sheets, landscape)) {
            node.managedProperty().bind(node.visibleProperty());
            node.visibleProperty().bind(format.valueProperty().isEqualTo(ExportFormat.PDF));
        }
        landscape.disableProperty().bind(sheets.valueProperty().map(Optional::isEmpty));
        // pixels are many, points are as they are
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
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The box is not editable");
            }
        });
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
        return paper.map(size -> size == PaperSize.LETTER ? "Sheets of Letter" : "Sheets of " + size.name())
                .orElse("One page as large as the diagram");
    }

    private String word(boolean selected) {
        return !selected
                ? "The whole diagram"
                : selection.size() == 1 ? "The selected element" : "The " + selection.size() + " selected elements";
    }

    private Optional<Double> scale() {
        try {
            return Optional.of(Double.parseDouble(scale.getEditor().getText().strip())).filter(it -> it > 0 && Double.isFinite(it));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private void check() {
        boolean good = scale().isPresent();
        ready.set(good);
        if (good) {
            message.setVisible(false);
        } else {
            say("The scale must be a number above 0, such as 1.5.", true);
        }
    }

    /// What was chosen; empty while something is wrong.
    Optional<ExportOptions> options() {
        ExportFormat chosen = format.getValue();
        return scale().map(it -> new ExportOptions(chosen, it, theme.getValue(), transparent.isSelected(),
                part.getValue() ? selection : Set.of(),
                chosen == ExportFormat.PDF ? sheets.getValue().map(paper -> new Paging(paper, landscape.isSelected())) : Optional.empty()));
    }

    ReadOnlyObjectProperty<ExportFormat> formatProperty() {
        return format.valueProperty();
    }

    /// Something can be exported.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// @param fraction between 0 and 1, or less when it is not known
    void busy(double fraction) {
        fields.setDisable(true);
        ready.set(false);
        message.setVisible(false);
        bar.setVisible(true);
        bar.setProgress(fraction);
    }

    /// The work ended, well or not; something else can be chosen.
    void again(String sentence, boolean refused) {
        fields.setDisable(false);
        bar.setVisible(false);
        ready.set(true);
        say(sentence, refused);
    }

    /// Leaves the answer alone.
    void tell(String sentence) {
        say(sentence, false);
        getChildren().setAll(message);
    }

    private void say(String sentence, boolean refused) {
        message.setText(sentence);
        message.setVisible(true);
        message.getStyleClass().remove("problem-error");
        if (refused) {
            message.getStyleClass().add("problem-error");
        }
    }
}
