package dev.entitect.job.export;

import dev.entitect.generate.Generator;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.List;

/// Writes what a generator makes into a folder, whatever stands there.
public final class GenerateSource {

    private GenerateSource() {}

    /// A file that has its content already is not touched, so that build tools do not compile it again.
    ///
    /// @return the files that were written, relative to the folder
    /// @throws dev.entitect.file.FileAccessException when the disk refuses
    public static List<Path> write(Model model, Generator generator, Path folder) {
        return FolderPlan.of(generator.generate(model), folder).write(true);
    }
}
