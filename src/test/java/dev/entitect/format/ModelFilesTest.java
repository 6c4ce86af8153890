package dev.entitect.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.file.FileAccessException;
import dev.entitect.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
