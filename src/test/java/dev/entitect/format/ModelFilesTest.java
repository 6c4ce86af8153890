package dev.entitect.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.file.FileAccessException;
import dev.entitect.model.Model;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {

    private final ModelFiles files = new ModelFiles();

    @TempDir
    Path folder;

    @Test
    void savingBacksUpThePreviousVersion() {
        Path file = folder.resolve("shop.entitect.json");
        Model one = Model.empty("One");
        Model two = Model.empty("Two");

        files.save(one, file);
        files.save(two, file);

        assertThat(files.open(file)).isEqualTo(two);
        assertThat(files.open(folder.resolve("shop.entitect.json.bak"))).isEqualTo(one);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("shop.entitect.json", "shop.entitect.json.bak");
    }

    @Test
    void aRejectedSaveLeavesFileAndBackupUnchanged() throws IOException {
        Path file = Files.createDirectory(folder.resolve("shop.entitect.json"));
        Path backup = Files.writeString(folder.resolve("shop.entitect.json.bak"), "older");

        assertThatThrownBy(() -> files.save(Model.empty("Shop"), file))
                .isInstanceOf(FileAccessException.class).hasMessage(file + " cannot be written: it is a folder.");
        assertThat(backup).hasContent("older");
    }

    @Test
    void anUnreadableFileIsReported() throws IOException {
        Path file = Files.createDirectory(folder.resolve("shop.entitect.json"));

        assertThatThrownBy(() -> files.open(file)).isInstanceOf(FileAccessException.class)
                .hasMessageStartingWith(file + " cannot be read: ");
        assertThatThrownBy(() -> files.open(folder.resolve("missing"))).isInstanceOf(ModelFormatException.class)
                .hasMessage("The file " + folder.resolve("missing") + " does not exist.");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        Path file = folder.resolve("shop.entitect.json");
        files.save(Model.empty("Shop"), file);
        Files.writeString(file, "\uFEFF" + Files.readString(file));

        assertThat(files.open(file)).isEqualTo(Model.empty("Shop"));
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        Path file = folder.resolve("shop.entitect.json");
        files.save(Model.empty("Shop"), file);
        String text = Files.readString(file);

        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Files.writeString(file, text, charset);
            assertThatThrownBy(() -> files.open(file)).isInstanceOf(ModelFormatException.class)
                    .hasMessage(file + " is in UTF-16. Save it as UTF-8 in a text editor, and open it again.");
        }
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThatThrownBy(() -> files.open(file)).hasMessage(file + " is not an Entitect model: it is not UTF-8 text.");
    }
}
