package dev.entitect.job.export;

import dev.entitect.file.SafeFile;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.ExportOptions;
import dev.entitect.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Draws a diagram into a file or into memory.
public final class ExportDiagram {

    private final DiagramExport export;

    public ExportDiagram(DiagramExport export) {
        this.export = export;
    }

    /// When the work fails or is stopped, the file is as it was before.
    ///
    /// @throws dev.entitect.file.FileAccessException when the disk refuses
    /// @throws dev.entitect.render.ExportRefusedException when the picture would be too large for its format
    public void toFile(Model model, DiagramId diagram, ExportOptions options, Path file, Progress progress) {
        SafeFile.write(file, out -> draw(model, diagram, options, out, progress));
    }

    /// For the clipboard.
    public byte[] toBytes(Model model, DiagramId diagram, ExportOptions options, Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            draw(model, diagram, options, out, progress);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void draw(Model model, DiagramId diagram, ExportOptions options, OutputStream out, Progress progress) throws IOException {
        export.write(model, diagram, options, out, fraction -> {
            progress.checkCancelled();
            progress.fraction(fraction);
        });
    }
}
