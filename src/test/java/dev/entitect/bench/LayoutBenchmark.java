package dev.entitect.bench;

import dev.entitect.diagram.DiagramGraph;
import dev.entitect.diagram.layout.AutoLayout;
import dev.entitect.diagram.layout.LayoutDirection;
import dev.entitect.diagram.layout.LayoutProgress;
import dev.entitect.diagram.layout.LayoutScope;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.model.Model;
import dev.entitect.render.font.BundledFonts;
import java.util.List;

/// The time to lay out all boxes of a diagram, including measuring them.
final class LayoutBenchmark {

    private LayoutBenchmark() {}

    static List<Benchmark> of(int entities) {
        Model model = LargeDiagram.of(entities);
        BundledFonts fonts = new BundledFonts();
        return List.of(new Benchmark("Automatic layout", entities, "boxes placed",
                () -> AutoLayout.arrange(DiagramGraph.of(model, LargeDiagram.MAIN, fonts),
                        new LayoutScope.Everything(), LayoutDirection.RIGHT, LayoutProgress.none()).size()));
    }
}
