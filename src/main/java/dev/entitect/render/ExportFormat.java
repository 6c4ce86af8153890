package dev.entitect.render;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The file formats for exporting a diagram.
public enum ExportFormat {
    PNG, SVG, PDF;

    /// With its dot.
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// Empty for a name with another extension.
    public static Optional<ExportFormat> ofFile(String name) {
        return Stream.of(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.extension())).findFirst();
    }
}
