package dev.entitect.job.export;

import dev.entitect.generate.Generator;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.List;

/// Writes the output of a generator into a folder and replaces existing files.
public final class GenerateSource {

    private GenerateSource() {}

    /// Files that already have the right content are not touched, so that build tools do not recompile them.
    ///
    /// @return the files that were written, relative to the folder
    /// @throws dev.entitect.file.FileAccessException if a file cannot be written
    public static List<Path> write(Model model, Generator generator, Path folder) {
        return FolderPlan.of(generator.generate(model), folder).write(true);
    }
}
