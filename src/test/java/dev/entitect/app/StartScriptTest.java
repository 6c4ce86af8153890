package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs `bin/entitect` with fake JDKs that only record their arguments.
class StartScriptTest {

    private static final Path SCRIPT = Path.of("src/main/dist/bin/entitect");
    private static final Path SHELL = Path.of("/bin/sh");

    private final Map<String, String> environment = new TreeMap<>();

    @TempDir
    private Path temporary;
    private Path installed;

    private record Run(int exitCode, List<String> out, String err) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "no /bin/sh to run the start script with");
        installed = Files.createDirectories(temporary.resolve("with space/entitect")).toRealPath();
        executable(installed.resolve("bin/entitect"), Files.readString(SCRIPT));
        environment.put("HOME", temporary.toString());
    }

    @Test
    void startsTheLauncherWithAllLibrariesAndTheArguments() throws Exception {
        environment.put("ENTITECT_JAVA", jdk("chosen", "25.0.1").toString());

        Run run = run("generate", "my model.entitect.json", "*");

        assertThat(run).isEqualTo(new Run(0, List.of(
                "chosen",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                installed + "/lib/*",
                "dev.entitect.app.Launcher",
                "generate",
                "my model.entitect.json",
                "*"), ""));
    }

    @Test
    void acceptsAJavaProgramAsWellAsItsFolder() throws Exception {
        environment.put("ENTITECT_JAVA", jdk("chosen", "26").resolve("bin/java").toString());

        assertThat(run().out()).startsWith("chosen");
    }

    @Test
    void passesFurtherOptionsToJava() throws Exception {
        environment.put("ENTITECT_JAVA", jdk("chosen", "25").toString());
        environment.put("ENTITECT_OPTS", "-Xmx4g -Dkey=value");

        assertThat(run().out()).containsSubsequence("-Xmx4g", "-Dkey=value", "-cp");
    }

    @Test
    void prefersJavaHomeToThePath() throws Exception {
        environment.put("JAVA_HOME", jdk("home", "25.0.2").toString());
        environment.put("PATH", jdk("path", "25.0.2").resolve("bin") + ":" + System.getenv("PATH"));

        assertThat(run().out()).startsWith("home");
    }

    @Test
    void skipsAJavaHomeThatIsTooOld() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.15").toString());
        environment.put("PATH", jdk("path", "25.0.2").resolve("bin") + ":" + System.getenv("PATH"));

        assertThat(run().out()).startsWith("path");
    }

    @Test
    void skipsARuntimeWithoutACompiler() throws Exception {
        Path runtime = jdk("runtime", "25.0.2");
        Files.delete(runtime.resolve("bin/javac"));
        environment.put("JAVA_HOME", runtime.toString());
        environment.put("PATH", jdk("path", "25.0.2").resolve("bin") + ":" + System.getenv("PATH"));

        assertThat(run().out()).startsWith("path");
    }

    @Test
    void runsJavaToGetItsVersionWhenTheFolderDoesNotSpecifyIt() throws Exception {
        Path home = jdk("asked", "25.0.2");
        Files.delete(home.resolve("release"));
        environment.put("JAVA_HOME", home.toString());

        assertThat(run().out()).startsWith("asked");
    }

    @Test
    void findsJdksInTheUsersFolders() throws Exception {
        requireVersion("998");
        jdk(".jdks/older", "25.0.1");
        jdk(".sdkman/candidates/java/998.0.1-tem", "998.0.1");

        assertThat(run().out()).startsWith(".sdkman/candidates/java/998.0.1-tem");
    }

    @Test
    void explainsWhatIsMissingWhenThereIsNoJdk() throws Exception {
        requireVersion("999");

        assertThat(run()).isEqualTo(new Run(2, List.of(),
                "entitect: found no JDK 999 or newer. Install one (for example from https://adoptium.net) "
                        + "or set ENTITECT_JAVA to its folder.\n"));
    }

    @Test
    void rejectsAChosenJavaThatIsTooOld() throws Exception {
        Path old = jdk("old", "1.8.0_402");
        environment.put("ENTITECT_JAVA", old.toString());

        assertThat(run()).isEqualTo(new Run(2, List.of(),
                "entitect: ENTITECT_JAVA is '" + old + "', which is not a Java 25 or newer. "
                        + "Let it name the folder of a JDK 25, or unset it.\n"));
    }

    @Test
    void worksThroughSymbolicLinksFromAnyFolder() throws Exception {
        environment.put("ENTITECT_JAVA", jdk("chosen", "25").toString());
        Path first = Files.createSymbolicLink(installed.resolveSibling("first link"), Path.of("entitect/bin/entitect"));
        Path second = Files.createSymbolicLink(temporary.resolve("second"), first);

        assertThat(runScript(second).out()).contains(installed + "/lib/*");
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return runScript(installed.resolve("bin/entitect"), arguments);
    }

    private Run runScript(Path script, String... arguments) throws IOException, InterruptedException {
        Path out = temporary.resolve("out.txt");
        Path err = temporary.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(script.toString())
                .directory(Files.createDirectories(temporary.resolve("elsewhere")).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.command().addAll(List.of(arguments));
        List.of("ENTITECT_JAVA", "ENTITECT_OPTS", "JAVA_HOME").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readAllLines(out), Files.readString(err));
    }

    /// Requires a Java version that no machine has, so that installed JDKs do not affect the test.
    private void requireVersion(String version) throws IOException {
        executable(installed.resolve("bin/entitect"), Files.readString(SCRIPT).replace("required=25", "required=" + version));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = temporary.resolve(name);
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        executable(home.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2026-01-20' >&2
                else
                    printf '%%s\\n' '%s' "$@"
                fi
                """.formatted(version, name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
