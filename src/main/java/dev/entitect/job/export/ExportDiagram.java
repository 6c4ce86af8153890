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

/// Exports a diagram to a file or to memory.
public final class ExportDiagram {

    private final DiagramExport export;

    public ExportDiagram(DiagramExport export) {
        this.export = export;
    }

    /// If the export fails or is cancelled, the file is left unchanged.
    ///
    /// @throws dev.entitect.file.FileAccessException if a file cannot be written
    /// @throws dev.entitect.render.ExportRefusedException if the picture would be too large for its format
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
