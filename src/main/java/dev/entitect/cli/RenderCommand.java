package dev.entitect.cli;

import dev.entitect.diagram.scene.Palette;
import dev.entitect.format.DiskRefusal;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.render.DiagramPicture;
import dev.entitect.render.font.ShippedFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "render", mixinStandardHelpOptions = true, description = "Draws a diagram of a model as PNG or SVG; needs no display.")
final class RenderCommand implements Callable<Integer> {

    private static final double LARGEST_SCALE = 8;

    @Mixin
    private ModelArgument argument;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "A file that ends in .png or .svg.")
    private Path file;

    @Option(names = "--diagram", paramLabel = "NAME", description = "The diagram to draw; the first one when it is left out.")
    private String diagramName;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2", description = "Pixels of a PNG for each pixel of the canvas (${DEFAULT-VALUE}).")
    private double scale;

    @Option(names = "--dark", description = "Draw on a dark ground.")
    private boolean dark;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new BadInputException("--scale must lie above 0 and be at most 8, not " + scale + ".");
        }
        Model model = argument.open();
        Diagram diagram = diagram(model);
        DiagramPicture picture = new DiagramPicture(new ShippedFonts());
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".svg")) {
                Files.writeString(file, picture.svg(model, diagram.id(), palette));
            } else if (name.endsWith(".png")) {
                Files.write(file, picture.png(model, diagram.id(), palette, scale));
            } else {
                throw new BadInputException("\"" + file + "\" must end in .png or .svg, which says what to draw.");
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " cannot be written: " + DiskRefusal.reason(refused) + ".", refused);
        }
        spec.commandLine().getOut().println(file);
        return CommandLineInterface.WELL;
    }

    private Diagram diagram(Model model) {
        if (diagramName == null) {
            return model.diagrams().stream().findFirst().orElseThrow(() -> new BadInputException("The model has no diagram to draw."));
        }
        return model.diagrams().stream().filter(it -> it.name().equals(diagramName)).findFirst().orElseThrow(() -> new BadInputException(
                "The model has no diagram \"" + diagramName + "\", but: " + model.diagrams().stream().map(Diagram::name).collect(Collectors.joining(", ")) + "."));
    }
}
