package dev.entitect.format;

import dev.entitect.file.FileAccessException;
import dev.entitect.file.SafeFile;
import dev.entitect.model.Model;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Opens and saves model files. Saving never leaves a half-written file, and keeps the version before as `.bak`.
public final class ModelFiles {

    /// How names of model files end.
    public static final String EXTENSION = ".entitect.json";

    private final ModelFormat format = new ModelFormat();

    /// @throws ModelFormatException when the file is missing or is no model; its message names the file
    /// @throws FileAccessException when the disk refuses
    public Model open(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new ModelFormatException("There is no file " + file + ".", 0, 0, missing);
        } catch (CharacterCodingException notText) {
            throw new ModelFormatException(file + " is not an Entitect model: it is not text in UTF-8.", 0, 0, notText);
        } catch (IOException unreadable) {
            throw FileAccessException.reading(file, unreadable);
        }
        try {
            return format.read(text);
        } catch (ModelFormatException broken) {
            throw new ModelFormatException(file + ": " + broken.getMessage(), broken.line(), broken.column(), broken);
        }
    }

    /// @throws FileAccessException when the disk refuses; the file is then as it was before
    public void save(Model model, Path file) {
        SafeFile.writeString(file, format.write(model), file.resolveSibling(file.getFileName() + ".bak"));
    }
}
