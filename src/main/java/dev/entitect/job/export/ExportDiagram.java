package dev.entitect.job.export;

import dev.entitect.format.DiskErrors;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.ExportOptions;
import dev.entitect.task.Progress;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Draws a diagram into a file or into memory.
public final class ExportDiagram {

    private static final int BUFFER = 1 << 16;

    private final DiagramExport export;

    public ExportDiagram(DiagramExport export) {
        this.export = export;
    }

    /// What is drawn goes to a sibling first: when the work fails or is stopped, the file is as it was before.
    ///
    /// @throws UncheckedIOException when the disk refuses
    /// @throws dev.entitect.render.ExportRefusedException when the picture would be too large for its format
    public void toFile(Model model, DiagramId diagram, ExportOptions options, Path file, Progress progress) {
        Path target = file.toAbsolutePath();
        Path sibling = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sibling), BUFFER)) {
                draw(model, diagram, options, out, progress);
            }
            Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " cannot be written: " + DiskErrors.reason(refused) + ".", refused);
        } finally {
            delete(sibling);
        }
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

    private static void delete(Path sibling) {
        try {
            Files.deleteIfExists(sibling);
        } catch (IOException ignored) {
            // what is left does no harm, and the reason of the failure is being told already
        }
    }
}
