package dev.entitect.bench;

import dev.entitect.fixture.LargeDiagram;
import dev.entitect.model.Model;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.font.ShippedFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// How long it takes to get from a model to a file's content, measuring boxes and finding the ways of edges included.
final class ExportBenchmark {

    private ExportBenchmark() {
    }

    static List<Benchmark> of(int entities) {
        Model model = LargeDiagram.of(entities);
        DiagramExport export = new DiagramExport(new ShippedFonts());
        return Stream.of(ExportFormat.SVG, ExportFormat.PNG, ExportFormat.PDF)
                .map(format -> new Benchmark("Export " + format, entities, "bytes", () -> write(export, model, ExportOptions.of(format)))).toList();
    }

    private static int write(DiagramExport export, Model model, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.write(model, LargeDiagram.MAIN, options, out, fraction -> { });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }
}
