package dev.entitect.cli;

import dev.entitect.diagram.scene.Palette;
import dev.entitect.edit.Elements;
import dev.entitect.job.export.ExistingFile;
import dev.entitect.job.export.ExportDiagram;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.PlacedId;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.ExportRefusedException;
import dev.entitect.render.Paging;
import dev.entitect.render.PaperSize;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.task.Progress;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "render", mixinStandardHelpOptions = true,
        description = "Renders a diagram of a model as PNG, SVG or PDF; needs no display.")
final class RenderCommand implements Callable<Integer> {

    private static final double DEFAULT_PNG_SCALE = 2;

    @Mixin
    private ModelArgument argument;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Output file (.png, .svg or .pdf).")
    private Path file;

    @Option(names = "--diagram", paramLabel = "NAME", description = "Diagram to render (default: the first).")
    private String diagramName;

    @Option(names = "--only", paramLabel = "NAME", split = ",",
            description = "Render only these entities and the associations between them.")
    private List<String> only = List.of();

    @Option(names = "--scale", paramLabel = "N",
            description = "Scale factor (PNG: 2, SVG and PDF: 1).")
    private Double scale;

    @Option(names = "--dark", description = "Use dark colours.")
    private boolean dark;

    @Option(names = "--transparent", description = "Use a transparent background.")
    private boolean transparent;

    @Option(names = "--paged", paramLabel = "[PAPER]", arity = "1", preprocessor = PaperOrA4.class,
            description = "PDF: split the diagram into pages of A4 (default), A3 or LETTER, instead of a single page that fits "
                    + "the diagram.")
    private PaperSize paper;

    @Option(names = "--landscape", description = "PDF: use landscape pages.")
    private boolean landscape;

    @Option(names = "--force", description = "Replace the file even if it has another format.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    /// Makes the paper optional: the word after `--paged` may already be the next argument.
    static final class PaperOrA4 implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            boolean given = !arguments.isEmpty() && arguments.peek().matches("(?i)a\\d+|letter");
            if (!given) {
                arguments.push(PaperSize.A4.name());
            }
            return false;
        }
    }

    @Override
    public Integer call() {
        ExportFormat format = ExportFormat.ofFile(file.toString())
                .orElseThrow(() -> new BadInputException("\"" + file + "\" must end in .png, .svg or .pdf, which determines the format."));
        if (!force) {
            ExistingFile.requireKind(file, format + " file", format::isStartOf);
        }
        checkScale();
        checkPaging(format);
        Model model = argument.open();
        Diagram diagram = diagram(model);
        ExportOptions options = ExportOptions.of(format)
                .withScale(scale != null ? scale : format == ExportFormat.PNG ? DEFAULT_PNG_SCALE : 1)
                .withPalette(dark ? Palette.DARK : Palette.LIGHT)
                .withTransparent(transparent)
                .withOnly(nodes(model, diagram))
                .withPaging(Optional.ofNullable(paper).map(it -> new Paging(it, landscape)));
        try {
            new ExportDiagram(new DiagramExport(new BundledFonts())).toFile(model, diagram.id(), options, file, Progress.none());
        } catch (ExportRefusedException rejected) {
            throw new BadInputException(rejected.getMessage());
        }
        spec.commandLine().getOut().println(file);
        return CommandLineInterface.OK;
    }

    private void checkScale() {
        if (scale != null && !(scale > 0 && Double.isFinite(scale))) {
            throw new BadInputException("--scale must be a number greater than 0, not " + scale + ".");
        }
    }

    private void checkPaging(ExportFormat format) {
        if (paper != null && format != ExportFormat.PDF) {
            throw new BadInputException("--paged requires PDF: \"" + file + "\" must end in .pdf.");
        }
        if (landscape && paper == null) {
            throw new BadInputException("--landscape requires --paged.");
        }
    }

    private Diagram diagram(Model model) {
        if (diagramName == null) {
            return model.diagrams().stream().findFirst().orElseThrow(() -> new BadInputException("The model has no diagram to render."));
        }
        return model.diagrams().stream().filter(it -> it.name().equals(diagramName)).findFirst().orElseThrow(() -> new BadInputException(
                "The model has no diagram \"" + diagramName + "\". It has: "
                        + model.diagrams().stream().map(Diagram::name).collect(Collectors.joining(", ")) + "."));
    }

    private Set<PlacedId> nodes(Model model, Diagram diagram) {
        Set<PlacedId> nodes = new LinkedHashSet<>();
        for (String name : only) {
            nodes.add(diagram.nodes().ids().stream().filter(node -> Elements.name(model, node).equals(name.strip())).findFirst()
                    .orElseThrow(() -> new BadInputException(
                            "The diagram \"" + diagram.name() + "\" does not show \"" + name.strip() + "\". It shows: "
                                    + diagram.nodes().ids().stream().map(node -> Elements.name(model, node)).sorted()
                                            .collect(Collectors.joining(", "))
                                    + ".")));
        }
        return nodes;
    }
}
