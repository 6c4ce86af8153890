package dev.entitect.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edit;
import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.RecordingFailures;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.format.ModelFiles;
import dev.entitect.task.DirectTaskRunner;
import dev.entitect.ui.preferences.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {

    @TempDir
    private Path folder;
    private final FakeDialogs dialogs = new FakeDialogs();
    private final RecordingFailures failures = new RecordingFailures();
    private DocumentFiles files;
    private Path blog;

    @BeforeEach
    void openTheBlog() throws IOException {
        blog = Files.copy(Samples.file("blog"), folder.resolve("blog.entitect.json"));
        files = new DocumentFiles(new DirectTaskRunner(new UnexpectedFailures()), dialogs,
                new RecentFiles(new Preferences(folder.resolve("preferences"))),
                () -> "id", failures);
        files.open(blog);
    }

    @Test
    void anOpenedFileIsCleanAndRecent() {
        assertThat(files.document().model()).isEqualTo(Samples.load("blog"));
        assertThat(files.document().dirtyProperty().get()).isFalse();
        assertThat(files.recent().files()).containsExactly(blog.toAbsolutePath());
    }

    @Test
    void anInvalidFileIsExplainedAndTheDocumentStaysOpen() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.entitect.json"), "{\"entitect\": 1, ");

        files.open(broken);

        assertThat(dialogs.messages()).singleElement().asString().startsWith("The file could not be opened: ")
                .contains("broken.entitect.json: Line 1, column ");
        assertThat(files.document().file()).contains(blog);
    }

    @Test
    void aDocumentThatCannotBeShownIsReportedAndAllViewsStayWithThePreviousOne() throws IOException {
        Path deep = Files.copy(Samples.file("shop"), folder.resolve("deep.entitect.json"));
        List<Document> first = new ArrayList<>();
        List<Document> last = new ArrayList<>();
        files.addView(first::add);
        files.addView(next -> {
            if (next.file().equals(Optional.of(deep))) {
                throw new StackOverflowError();
            }
            last.add(next);
        });

        files.open(deep);

        assertThat(failures.reported()).singleElement().satisfies(failure -> {
            assertThat(failure.sentence()).isEqualTo("“Open deep.entitect.json” failed because of an internal error.");
            assertThat(failure.repeats()).isFalse();
        });
        assertThat(files.document().file()).contains(blog);
        assertThat(first).hasSize(2).last().isSameAs(files.document());
        assertThat(last).containsExactly(files.document());
        assertThat(files.recent().files()).doesNotContain(deep);
    }

    @Test
    void savingKeepsABackup() throws IOException {
        String before = Files.readString(blog);
        rename("Weblog");

        files.save();

        assertThat(new ModelFiles().open(blog).name()).isEqualTo("Weblog");
        assertThat(Files.readString(folder.resolve("blog.entitect.json.bak"))).isEqualTo(before);
        assertThat(files.document().dirtyProperty().get()).isFalse();
        try (var remaining = Files.list(folder)) {
            assertThat(remaining.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("blog.entitect.json",
                    "blog.entitect.json.bak", "preferences");
        }
    }

    @Test
    void cancellingTheQuestionKeepsTheDocument() {
        rename("Weblog");
        dialogs.aboutUnsaved(Dialogs.Unsaved.CANCEL);

        files.newDocument();

        assertThat(dialogs.messages()).containsExactly("unsaved blog.entitect.json");
        assertThat(files.document().model().name()).isEqualTo("Weblog");
    }

    @Test
    void discardingLosesOnlyTheChanges() {
        rename("Weblog");
        dialogs.aboutUnsaved(Dialogs.Unsaved.DISCARD);

        files.newDocument();

        assertThat(files.document().model().entities().isEmpty()).isTrue();
        assertThat(new ModelFiles().open(blog).name()).isEqualTo("Blog");
    }

    @Test
    void savingContinuesWithTheCommand() {
        rename("Weblog");
        dialogs.aboutUnsaved(Dialogs.Unsaved.SAVE);

        files.newDocument();

        assertThat(files.document().model().entities().isEmpty()).isTrue();
        assertThat(new ModelFiles().open(blog).name()).isEqualTo("Weblog");
    }

    @Test
    void aSavedDocumentIsClosedWithoutAQuestion() {
        files.newDocument();

        assertThat(dialogs.messages()).isEmpty();
    }

    @Test
    void savingAsSwitchesToTheNewFile() {
        Path copy = folder.resolve("copy.entitect.json");
        dialogs.saveTo(copy);

        files.saveAs();

        assertThat(files.document().file()).contains(copy);
        assertThat(files.recent().files()).containsExactly(copy.toAbsolutePath(), blog.toAbsolutePath());
    }

    @Test
    void aFailedWriteIsExplainedAndNothingIsLost() {
        rename("Weblog");
        dialogs.saveTo(folder.resolve("no/such/folder/blog.entitect.json"));

        files.saveAs();

        assertThat(dialogs.messages()).singleElement().asString().startsWith("The model could not be saved: ");
        assertThat(files.document().dirtyProperty().get()).isTrue();
    }

    private void rename(String name) {
        files.document().store().apply(new Edit("Rename", model -> model.withName(name)));
    }
}
