package dev.entitect.bench;

import dev.entitect.diagram.scene.Palette;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.model.Model;
import dev.entitect.render.DiagramPicture;
import dev.entitect.render.font.ShippedFonts;
import java.util.List;

/// How long it takes to get from a model to a file's content, measuring boxes and finding the ways of edges included.
final class ExportBenchmark {

    private ExportBenchmark() {
    }

    static List<Benchmark> of(int entities) {
        Model model = LargeDiagram.of(entities);
        DiagramPicture picture = new DiagramPicture(new ShippedFonts());
        return List.of(
                new Benchmark("Export SVG", entities, "characters", () -> picture.svg(model, LargeDiagram.MAIN, Palette.LIGHT).length()),
                new Benchmark("Export PNG", entities, "bytes", () -> picture.png(model, LargeDiagram.MAIN, Palette.LIGHT, 1).length));
    }
}
