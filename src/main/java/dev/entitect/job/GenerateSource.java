package dev.entitect.job;

import dev.entitect.format.DiskRefusal;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Generator;
import dev.entitect.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes what a generator makes into a folder.
public final class GenerateSource {

    private GenerateSource() {
    }

    /// A file that has its content already is not touched, so that build tools do not compile it again.
    ///
    /// @return the files that were written, relative to the folder
    /// @throws UncheckedIOException when the disk refuses
    public static List<Path> write(Model model, Generator generator, Path folder) {
        List<Path> written = new ArrayList<>();
        for (GeneratedFile file : generator.generate(model)) {
            Path target = folder.resolve(file.path());
            try {
                if (!Files.exists(target) || !Files.readString(target).equals(file.text())) {
                    Files.createDirectories(target.getParent());
                    Files.writeString(target, file.text());
                    written.add(folder.relativize(target));
                }
            } catch (IOException refused) {
                throw new UncheckedIOException(target + " cannot be written: " + DiskRefusal.reason(refused) + ".", refused);
            }
        }
        return List.copyOf(written);
    }
}
