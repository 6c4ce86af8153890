package dev.entitect.render;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.scene.SceneBuilder;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.render.font.ShippedFonts;
import dev.entitect.render.png.PngWriter;
import dev.entitect.render.svg.SvgWriter;

/// A whole diagram as a file's content, with a margin of 32 px around it. Needs no window.
public final class DiagramPicture {

    private final ShippedFonts fonts;

    public DiagramPicture(ShippedFonts fonts) {
        this.fonts = fonts;
    }

    public String svg(Model model, DiagramId diagram, Palette palette) {
        return new SvgWriter(palette, fonts).write(scene(model, diagram));
    }

    /// @param scale pixels of the picture for a world pixel
    public byte[] png(Model model, DiagramId diagram, Palette palette, double scale) {
        return new PngWriter(palette, fonts).write(scene(model, diagram), scale);
    }

    private Scene scene(Model model, DiagramId diagram) {
        return new SceneBuilder(fonts).whole(DiagramGeometry.of(model, diagram, fonts));
    }
}
