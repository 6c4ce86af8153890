package dev.entitect.render;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.scene.SceneBuilder;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.render.pdf.PdfWriter;
import dev.entitect.render.png.PngWriter;
import dev.entitect.render.svg.SvgWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleConsumer;

/// Exports a diagram, or a part of it, with a margin of 32 px. Needs neither a window nor system fonts; the same model gives the same
/// bytes. Thread-safe.
public final class DiagramExport {

    private final BundledFonts fonts;

    public DiagramExport(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /// @param out is not closed
    /// @param progress called repeatedly with values between 0 and 1; an exception cancels the export
    /// @throws ExportRefusedException if the image would be too large for its format
    public void write(Model model, DiagramId diagram, ExportOptions options, OutputStream out, DoubleConsumer progress) throws IOException {
        Scene scene = scene(model, diagram, options);
        switch (options.format()) {
            case SVG -> out.write(new SvgWriter(options, fonts).write(scene).getBytes(StandardCharsets.UTF_8));
            case PNG -> new PngWriter(options, fonts).write(scene, out, progress);
            case PDF -> new PdfWriter(options, fonts).write(scene, title(model, diagram), out, progress);
        }
        progress.accept(1);
    }

    private Scene scene(Model model, DiagramId diagram, ExportOptions options) {
        DiagramGeometry geometry = DiagramGeometry.of(model, diagram, fonts);
        SceneBuilder scenes = new SceneBuilder(fonts);
        return options.only().isEmpty() ? scenes.whole(geometry) : scenes.only(geometry, options.only());
    }

    private static String title(Model model, DiagramId diagram) {
        return model.diagrams().find(diagram).map(Diagram::name).filter(name -> !name.equals(model.name()))
                .map(name -> model.name() + " – " + name).orElse(model.name());
    }
}
