package dev.entitect.format;

import dev.entitect.file.FileAccessException;
import dev.entitect.file.SafeFile;
import dev.entitect.model.Model;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Opens and saves model files. Saving never leaves a half-written file, and keeps the previous version as `.bak`.
public final class ModelFiles {

    /// The extension of model files.
    public static final String EXTENSION = ".entitect.json";

    private final ModelFormat format = new ModelFormat();

    /// @throws ModelFormatException if the file is missing or not a model; the message names the file
    /// @throws FileAccessException if the file cannot be read
    public Model open(Path file) {
        String text;
        try {
            text = FileText.read(file);
        } catch (NoSuchFileException missing) {
            throw new ModelFormatException("The file " + file + " does not exist.", 0, 0, missing);
        } catch (CharacterCodingException notText) {
            throw new ModelFormatException(file + " is not an Entitect model: it is not UTF-8 text.", 0, 0, notText);
        } catch (IOException unreadable) {
            throw FileAccessException.reading(file, unreadable);
        }
        try {
            return format.read(text);
        } catch (ModelFormatException broken) {
            throw new ModelFormatException(file + ": " + broken.getMessage(), broken.line(), broken.column(), broken);
        }
    }

    /// @throws FileAccessException if writing fails; the file is then unchanged
    public void save(Model model, Path file) {
        SafeFile.writeString(file, format.write(model), file.resolveSibling(file.getFileName() + ".bak"));
    }
}
