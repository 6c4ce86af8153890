package dev.entitect.bench;

import dev.entitect.fixture.LargeDiagram;
import dev.entitect.model.Model;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.font.BundledFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The time from a model to the content of a file, including measuring boxes and routing edges.
final class ExportBenchmark {

    /// Half size, since a full-size diagram has hundreds of millions of pixels.
    private static final double PNG_SCALE = 0.5;

    private ExportBenchmark() {}

    static List<Benchmark> of(int entities) {
        Model model = LargeDiagram.of(entities);
        DiagramExport export = new DiagramExport(new BundledFonts());
        return Stream
                .of(ExportOptions.of(ExportFormat.SVG), ExportOptions.of(ExportFormat.PDF),
                        ExportOptions.of(ExportFormat.PNG).withScale(PNG_SCALE))
                .map(options -> new Benchmark("Export " + options.format(), entities, "bytes", () -> write(export, model, options)))
                .toList();
    }

    private static int write(DiagramExport export, Model model, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.write(model, LargeDiagram.MAIN, options, out, fraction -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }
}
