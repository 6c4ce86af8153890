package dev.entitect.ui.source;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.task.DirectTaskRunner;
import dev.entitect.ui.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceExportTest {

    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Document document = new Document(Samples.load("blog"), Optional.empty(), () -> "new");
    private final SourceExport export = new SourceExport(new DirectTaskRunner(new UnexpectedFailures()), new HibernateGenerator(), dialogs);
    private Path post;

    @BeforeEach
    void writeAFileOfTheUser() throws IOException {
        dialogs.sourceFolder(folder);
        post = Files.createDirectories(folder.resolve("com/example/blog")).resolve("Post.java");
        Files.writeString(post, "mine");
    }

    @Test
    void nothingIsWrittenIfTheUserCancels() {
        export.export(document);

        assertThat(dialogs.messages()).containsExactly(
                "A file in this folder is not by Entitect: Keep these files and write the others, Replace these files too");
        assertThat(post.resolveSibling("Tag.java")).doesNotExist();
    }

    @Test
    void nothingIsWrittenForAModelWithErrors() throws IOException {
        Document broken = new Document(model("Broken").bareEntity("Thing", thing -> thing).build(), Optional.empty(), () -> "new");

        export.export(broken);

        assertThat(dialogs.messages()).singleElement().asString().contains("The source could not be written");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("com"));
        }
    }

    @Test
    void aFileOfTheUserIsKeptOrReplacedAsChosen() {
        dialogs.choosing("Keep these files and write the others");
        export.export(document);
        assertThat(post).hasContent("mine");
        assertThat(post.resolveSibling("Tag.java")).exists();

        dialogs.choosing("Replace these files too");
        export.export(document);
        assertThat(post).content().contains("class Post");

        int asked = dialogs.messages().size();
        export.export(document);
        assertThat(dialogs.messages().subList(asked, dialogs.messages().size())).singleElement().asString()
                .contains("Everything in " + folder + " was up to date.");
    }
}
