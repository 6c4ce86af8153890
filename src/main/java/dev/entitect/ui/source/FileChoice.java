package dev.entitect.ui.source;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.ui.widget.ChoiceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A choice of the generated files. A file counts as the same as before if its path is the same, or if it was renamed but generated from
/// the same element.
final class FileChoice {

    private final ComboBox<GeneratedFile> box = new ComboBox<>();
    private final Label path = new Label();
    private boolean setting;

    /// @param onChoice called only when the user chooses a file
    FileChoice(Consumer<GeneratedFile> onChoice) {
        box.setAccessibleText("File");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(new ChoiceText<>(file -> name(file)));
        box.valueProperty().addListener((property, was, is) -> {
            path.setText(is == null ? "" : is.path());
            if (!setting && is != null) {
                onChoice.accept(is);
            }
        });
        path.getStyleClass().add("dock-muted");
        path.setMinWidth(0);
    }

    ComboBox<GeneratedFile> box() {
        return box;
    }

    /// The file's path relative to the source folder.
    Label path() {
        return path;
    }

    /// Replaces the files; keeps the current one if it is among them, or else selects the first.
    ///
    /// @return whether the current file was kept
    boolean set(List<GeneratedFile> files) {
        Optional<GeneratedFile> same = current().flatMap(was -> same(files, was));
        Optional<GeneratedFile> next = same.or(() -> files.stream().findFirst());
        setting = true;
        try {
            box.getItems().setAll(files);
            box.setValue(next.orElse(null));
        } finally {
            setting = false;
        }
        return same.isPresent();
    }

    private static Optional<GeneratedFile> same(List<GeneratedFile> files, GeneratedFile was) {
        return files.stream().filter(file -> file.path().equals(was.path())).findFirst()
                .or(() -> files.stream().filter(file -> file.origin().equals(was.origin())).findFirst());
    }

    void choose(GeneratedFile file) {
        setting = true;
        try {
            box.setValue(file);
        } finally {
            setting = false;
        }
    }

    List<GeneratedFile> all() {
        return List.copyOf(box.getItems());
    }

    boolean isEmpty() {
        return box.getItems().isEmpty();
    }

    Optional<GeneratedFile> current() {
        return Optional.ofNullable(box.getValue());
    }

    private static String name(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
