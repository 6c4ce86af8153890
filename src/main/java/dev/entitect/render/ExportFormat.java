package dev.entitect.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The file formats for exporting a diagram.
public enum ExportFormat {
    PNG("\u0089PNG\r\n"), SVG("(\u00ef\u00bb\u00bf)?(\\s++|<\\?[^>]*+>|<!--[\\s\\S]*?-->|<!DOCTYPE svg[^>]*+>)*+<svg[\\s>]"), PDF("%PDF-");

    private final Pattern start;

    ExportFormat(String start) {
        this.start = Pattern.compile(start);
    }

    /// Whether a file has this format.
    ///
    /// @param start its first bytes, read as Latin-1
    public boolean isStartOf(String start) {
        return this.start.matcher(start).lookingAt();
    }

    /// With its dot.
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// Empty for a name with another extension.
    public static Optional<ExportFormat> ofFile(String name) {
        return Stream.of(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.extension())).findFirst();
    }
}
