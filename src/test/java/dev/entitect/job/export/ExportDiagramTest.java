package dev.entitect.job.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.task.DirectTaskRunner;
import dev.entitect.task.Outcome;
import dev.entitect.task.Progress;
import dev.entitect.task.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDiagramTest {

    @TempDir
    private Path folder;
    private final ExportDiagram export = new ExportDiagram(new DiagramExport(new BundledFonts()));

    @Test
    void fileAndClipboardGetTheSameContent() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve("blog" + format.extension());
            export.toFile(Samples.load("blog"), LargeDiagram.MAIN, ExportOptions.of(format), file, Progress.none());

            assertThat(file)
                    .hasBinaryContent(export.toBytes(Samples.load("blog"), LargeDiagram.MAIN, ExportOptions.of(format), Progress.none()));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(ExportFormat.values().length);
        }
    }

    @Test
    void aCancelledExportLeavesTheFileUnchanged() throws IOException {
        Path file = Files.writeString(folder.resolve("large.png"), "before");
        DirectTaskRunner tasks = new DirectTaskRunner(new UnexpectedFailures());
        tasks.addListener(running -> running.stream().filter(task -> task.state().fraction().orElse(0) > 0).forEach(task -> task.cancel()));
        List<Outcome<Boolean>> outcomes = new ArrayList<>();

        tasks.submit(new Task<>("Export", progress -> {
            export.toFile(LargeDiagram.of(40), LargeDiagram.MAIN, ExportOptions.of(ExportFormat.PNG).withScale(2), file, progress);
            return true;
        }), outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("large.png");
    }

    @Test
    void aWriteErrorNamesTheFile() {
        Path file = folder.resolve("missing").resolve("x.svg");

        assertThatThrownBy(
                () -> export.toFile(Samples.load("blog"), LargeDiagram.MAIN, ExportOptions.of(ExportFormat.SVG), file, Progress.none()))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining(file + " cannot be written: the folder ");
    }
}
