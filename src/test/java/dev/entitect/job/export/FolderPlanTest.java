package dev.entitect.job.export;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.file.UnusableFileNameException;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.job.export.FolderPlan.Entry;
import dev.entitect.job.export.FolderPlan.Kind;
import dev.entitect.job.export.FolderPlan.State;
import dev.entitect.job.export.FolderPlan.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPlanTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfTheUserIsOnlyReplacedWithAPermission() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");
        FolderPlan plan = plan("Blog", "pom.xml=1", "A.java=1");

        assertThat(plan.entries()).containsExactly(new Entry("pom.xml", State.FOREIGN), new Entry("A.java", State.NEW));
        assertThat(plan.write(path -> false)).isEqualTo(new Written(List.of("A.java"), List.of(), List.of("pom.xml")));
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
        assertThat(plan("Blog", "pom.xml=1", "A.java=1").write("pom.xml"::equals).written()).containsExactly("pom.xml");
        assertThat(plan("Blog", "pom.xml=2", "A.java=1").entries()).first().isEqualTo(new Entry("pom.xml", State.OUTDATED));
    }

    @Test
    void anEditedFileIsOfTheUserUntilItIsAsItWasWritten() throws IOException {
        write("Blog", "A.java=1\n2\n");
        Files.writeString(folder.resolve("A.java"), "edited");

        assertThat(plan("Blog", "A.java=3").entries()).containsExactly(new Entry("A.java", State.EDITED));
        assertThat(write("Blog", "A.java=3").kept()).containsExactly("A.java");
        // as version control checks it out on Windows
        Files.writeString(folder.resolve("A.java"), "1\r\n2\r\n");
        assertThat(plan("Blog", "A.java=3").entries()).containsExactly(new Entry("A.java", State.OUTDATED));
    }

    @Test
    void aFileThatIsNoLongerGeneratedIsRemovedUnlessItWasEdited() throws IOException {
        write("Blog", "A.java=1", "B.java=1", "C.java=1");
        Files.writeString(folder.resolve("C.java"), "edited");

        assertThat(write("Blog", "A.java=1")).isEqualTo(new Written(List.of(), List.of("B.java"), List.of()));

        assertThat(folder.resolve("B.java")).doesNotExist();
        assertThat(folder.resolve("C.java")).hasContent("edited");
    }

    @Test
    void modelsThatShareAFolderLeaveEachOthersFilesAlone() throws IOException {
        write("Blog", "A.java=1");
        write("Shop", "B.java=1");
        write("Blog", "A.java=2");

        assertThat(folder.resolve("B.java")).hasContent("1");
        assertThat(write("Shop").removed()).containsExactly("B.java");
        assertThat(folder.resolve("A.java")).hasContent("2");
    }

    @Test
    void unchangedFilesAreNotTouched() throws IOException {
        write("Blog", "A.java=1");
        FileTime time = FileTime.fromMillis(1_000_000);
        for (String name : List.of("A.java", Manifest.FILE_NAME)) {
            Files.setLastModifiedTime(folder.resolve(name), time);
        }

        assertThat(write("Blog", "A.java=1").isNothing()).isTrue();

        for (String name : List.of("A.java", Manifest.FILE_NAME)) {
            assertThat(Files.getLastModifiedTime(folder.resolve(name))).as(name).isEqualTo(time);
        }
    }

    @Test
    void theManifestHasALinePerFile() {
        write("Blog\n[x]", "b/B.java=1", "A.java=1");

        assertThat(folder.resolve(Manifest.FILE_NAME)).content().isEqualTo("""
                # Files that Entitect wrote here, with their SHA-256. It replaces and removes them only while they are unchanged.

                [source of Blog [x]]
                6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  A.java
                6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  b/B.java
                """);
        assertThat(write("Blog\n[x]", "A.java=1").removed()).containsExactly("b/B.java");
    }

    @Test
    void aForgedManifestLeadsNowhereElse(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("x"), "1");
        Files.createSymbolicLink(folder.resolve("link"), outside);
        String hash = Manifest.hash("1");
        Files.writeString(folder.resolve(Manifest.FILE_NAME), Stream.of("../" + outside.getFileName() + "/x", outside + "/x", "link/x")
                .map(path -> hash + "  " + path + "\n").reduce("[source of Blog]\n", String::concat));

        assertThat(write("Blog", "A.java=1").removed()).isEmpty();

        assertThat(outside.resolve("x")).hasContent("1");
    }

    @Test
    void linesOfAConflictAreIgnored() throws IOException {
        write("Blog", "A.java=1");
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        Files.writeString(manifest, "<<<<<<< ours\n" + Files.readString(manifest) + "=======\nx\n>>>>>>> theirs\n");

        assertThat(plan("Blog", "A.java=2").entries()).containsExactly(new Entry("A.java", State.OUTDATED));
    }

    @Test
    void aFileThatBecameTheUsersAfterThePlanWasMadeIsKept() throws IOException {
        FolderPlan plan = plan("Blog", "A.java=1");
        Files.writeString(folder.resolve("A.java"), "mine");

        assertThat(plan.write(path -> true).kept()).containsExactly("A.java");
        assertThat(folder.resolve("A.java")).hasContent("mine");
    }

    @Test
    void noFileIsWrittenOutsideOfTheFolder() {
        assertThatThrownBy(() -> plan("Blog", "../A.java=1")).isInstanceOf(UnusableFileNameException.class);
        assertThatThrownBy(() -> plan("Blog", "Post.java=1", "post.java=1")).isInstanceOf(UnusableFileNameException.class);
    }

    private Written write(String name, String... files) {
        return plan(name, files).write(path -> false);
    }

    /// @param files `path=text`
    private FolderPlan plan(String name, String... files) {
        return FolderPlan.of(Kind.SOURCE, model(name).build(), Stream.of(files).map(file -> file.split("=", 2))
                .map(file -> GeneratedFile.ofModel(file[0], file[1])).toList(), folder);
    }
}
