package dev.entitect.cli;

import dev.entitect.format.ModelFiles;
import dev.entitect.model.Model;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/// The model that a command works on.
final class ModelArgument {

    @Parameters(index = "0", paramLabel = "MODEL", description = "Model file (.entitect.json).")
    private Path file;

    Model open() {
        return new ModelFiles().open(file);
    }
}
