package dev.entitect.cli;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.RecordingFailures;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.failure.Failure;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.format.ModelFiles;
import dev.entitect.live.LiveHost;
import dev.entitect.live.child.ChildHost;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineInterfaceTest {

    private static final SessionHosts HOSTS = new SessionHosts() {

        @Override
        public LiveHost inProcess() {
            return new EngineHost();
        }

        @Override
        public LiveHost separate(int megabytes) {
            return new ChildHost(() -> megabytes);
        }
    };

    private static final String BLOG = Samples.file("blog").toString();

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aQueryPrintsATableOfTheSampleRows() {
        int code = run("query", BLOG, "--hql",
                "select p.title, count(c) from Post p left join p.comments c group by p.title order by p.title");

        assertThat(code).isZero();
        assertThat(out.toString().lines().limit(6)).containsExactly(
                "p.title                count(c)",
                "---------------------  --------",
                "Associations, drawn           2",
                "Hello, Hibernate              2",
                "Notes on lazy loading         0",
                "Tags without tears            1");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonOutputOfAQueryContainsTypesAndStatements() {
        int code = run("query", BLOG, "--sql", "select id, name from tags order by id", "--json", "--show-sql");

        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(code).isZero();
        assertThat(answer.at("/rows/1/0").intValue()).isEqualTo(2);
        assertThat(answer.at("/rows/1/1").stringValue()).isEqualTo("hibernate");
        assertThat(answer.at("/statements/0/sql").stringValue()).contains("select id, name from tags");
    }

    @Test
    void aLimitShowsThatMoreRowsAreAvailable() {
        assertThat(run("query", BLOG, "--hql", "from Comment", "--limit", "2")).isZero();

        assertThat(out.toString()).contains("first 2 rows; more available");
    }

    @Test
    void aJavaSnippetIsRunWithATrace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("loop.java"),
                "for (User user : session.createQuery(\"from User\", User.class).list()) { System.out.println(user.getPosts().size()); }");

        int code = run("query", BLOG, "--java", file.toString(), "--trace");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("N+1: User.posts").contains("lazy load of User.posts").contains("query: from User");
    }

    @Test
    void aQueryIsExplainedOnGeneratedRows() {
        assertThat(run("query", BLOG, "--hql", "from Post where title = 'x'", "--rows", "50", "--explain")).isZero();

        assertThat(out.toString()).contains("full scan").contains("missing index: ").contains("(title)");
    }

    @Test
    void anExistingDatabaseIsReadOnlyUnlessChangesAreAllowed(@TempDir Path folder) throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("blog.db");
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("create table tags (id integer primary key, name varchar(50) not null)");
            statement.execute("insert into tags values (1, 'here')");
        }

        assertThat(run("query", BLOG, "--url", url, "--hql", "select name from Tag")).isZero();
        assertThat(out.toString()).contains("here");
        assertThat(run("query", BLOG, "--url", url, "--sql", "delete from tags")).isEqualTo(2);
        assertThat(run("query", BLOG, "--url", url, "--sql", "delete from tags where id = :id", "--param", "id=1", "--allow-changes"))
                .isZero();
        assertThat(run("query", BLOG, "--url", "nonsense", "--sql", "select 1")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"selec p from Post p", "select p.colour from Post p", "from Nobody"})
    void anInvalidQueryIsBadInput(String query) {
        assertThat(run("query", BLOG, "--hql", query)).isEqualTo(2);

        assertThat(err.toString()).startsWith("entitect: ").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void unchangedSourceIsNotWrittenAgain() throws IOException {
        assertThat(run("generate", BLOG, "-o", folder.toString())).isZero();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".entitect-manifest", "Comment.java", "Post.java", "Tag.java", "User.java", "UserRole.java");
        }
        out.getBuffer().setLength(0);
        assertThat(run("generate", BLOG, "-o", folder.toString())).isZero();
        assertThat(out.toString()).contains("up to date");
    }

    @Test
    void noSourceIsGeneratedForAModelWithErrors() throws IOException {
        Path broken = save(model("Broken").bareEntity("Thing", thing -> thing.attribute("name", BasicType.text(10))).build());

        assertThat(run("generate", broken.toString(), "-o", folder.resolve("out").toString())).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: Thing: Thing has no primary key")
                .contains("The model has 1 error. Nothing was written.");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "export", "seed"})
    void noCommandWritesForAModelWithErrors(String command) {
        Path broken = save(model("Broken").bareEntity("Thing", thing -> thing.attribute("name", BasicType.text(10))).build());

        assertThat(run(command, broken.toString(), "-o", folder.resolve("out").toString())).isEqualTo(2);

        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileOfTheUserIsOnlyReplacedOnRequest() throws IOException {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "mine");
        String out = folder.toString();

        assertThat(run("export", BLOG, "-o", out)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("entitect: " + folder + " has a file that Entitect did not write: pom.xml. Nothing was written. "
                        + "To replace it, use --force or --replace pom.xml; to write all other files, use --keep.\n");
        assertThat(folder.toFile().list()).containsExactly("pom.xml");
        assertThat(run("export", BLOG, "-o", out, "--keep")).isZero();
        assertThat(pom).hasContent("mine");
        assertThat(folder.resolve("src/main/java/com/example/blog/Post.java")).exists();
        assertThat(run("export", BLOG, "-o", out, "--replace", "pom.xm")).isEqualTo(2);
        assertThat(run("export", BLOG, "-o", out, "--replace", "pom.xml")).isZero();
        assertThat(pom).content().contains("<artifactId>blog</artifactId>");
        Files.writeString(pom, "edited");
        assertThat(run("export", BLOG, "-o", out)).isEqualTo(2);
        assertThat(err.toString()).contains("pom.xml (edited since)");
        assertThat(run("export", BLOG, "-o", out, "--force")).isZero();
        assertThat(pom).content().contains("<artifactId>blog</artifactId>");
    }

    @ParameterizedTest
    @CsvSource({"render,x.svg", "render,x.png", "render,x.pdf", "seed,x.sql", "seed,x.csv"})
    void aSingleFileIsReplacedByItsOwnKindOnly(String command, String name) throws IOException {
        String model = name.endsWith(".csv") ? oneTable().toString() : BLOG;
        Path file = Files.writeString(folder.resolve(name), "<?xml version=\"1.0\"?><project/>");

        assertThat(run(command, model, "-o", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(file + " exists and is no ").contains("--force");
        assertThat(file).hasContent("<?xml version=\"1.0\"?><project/>");
        assertThat(run(command, model, "-o", file.toString(), "--force")).isZero();
        assertThat(run(command, model, "-o", file.toString())).isZero();
    }

    @Test
    void namesOfTablesAreNotPaths() throws IOException {
        Path model = save(model("Paths").entity("Up", it -> it.change(entity -> entity.withTable(Optional.of("../../up"))))
                .entity("Absolute", it -> it.change(entity -> entity.withTable(Optional.of("/abs"))))
                .entity("Device", it -> it.change(entity -> entity.withTable(Optional.of("con")))).build());
        Path data = folder.resolve("a/b/data");

        assertThat(run("seed", model.toString(), "--rows", "1", "-o", data.toString())).isZero();

        assertThat(data.toFile().list()).containsExactlyInAnyOrder("%2E%2E%2F%2E%2E%2Fup.csv", "%2Fabs.csv", "%63on.csv",
                ".entitect-manifest");
    }

    @Test
    void rowsThatAreNoLongerGeneratedAreRemoved() throws IOException {
        Path data = folder.resolve("data");
        assertThat(run("seed", BLOG, "--rows", "5", "-o", data.toString())).isZero();

        assertThat(run("seed", BLOG, "--rows", "0", "-o", data.toString())).isZero();
        assertThat(run("seed", save(model("Blog").entity("Tag", it -> it).build()).toString(), "--rows", "1", "-o", data.toString()))
                .isZero();

        assertThat(out.toString()).contains("removed " + data.resolve("users.csv"));
        assertThat(data.toFile().list()).containsExactlyInAnyOrder("tags.csv", ".entitect-manifest");
    }

    @Test
    void aTextInTheColumnOfANumberIsRefusedAndNothingIsWritten() {
        Path model = save(model("Hostile").entity("Post", post -> post.attribute("size", BasicType.integer()))
                .rows(new SampleTable(entityId("Post"), List.of(attributeId("Post", "size")),
                        List.of(List.of(Optional.of("1); drop table users; --")))))
                .build());

        for (String name : List.of("data.sql", "data")) {
            assertThat(run("seed", model.toString(), "-o", folder.resolve(name).toString())).isEqualTo(2);
            assertThat(folder.resolve(name)).doesNotExist();
        }
        assertThat(err.toString()).contains("Row 1 of Post in table posts cannot be written: size takes a whole number, not “1); drop");
    }

    @Test
    void formulasAreEscapedInCsvUnlessSwitchedOff() throws IOException {
        Path model = save(model("Sheet").entity("Cell", cell -> cell.attribute("value", BasicType.text(40)))
                .rows(new SampleTable(entityId("Cell"), List.of(attributeId("Cell", "value")), List.of(List.of(Optional.of("=1+1")))))
                .build());
        Path file = folder.resolve("cells.csv");

        assertThat(run("seed", model.toString(), "--rows", "0", "-o", file.toString())).isZero();
        assertThat(file).content().endsWith(",'=1+1\r\n");
        assertThat(run("seed", model.toString(), "--rows", "0", "--no-escape-formulas", "-o", file.toString())).isZero();
        assertThat(file).content().endsWith(",=1+1\r\n");
    }

    private Path oneTable() {
        return save(model("One").entity("Tag", tag -> tag.attribute("name", BasicType.text(50))).build());
    }

    @Test
    void checkReportsNoProblemsInTheSamples() {
        for (String name : Samples.NAMES) {
            assertThat(run("check", Samples.file(name).toString())).isZero();
        }
        assertThat(out.toString()).contains("No problems: 4 entities, 4 associations.");
    }

    @Test
    void checkPrintsProblemsWithTheirElements() {
        Path broken = save(model("Broken").entity("Order", order -> order.attribute("class", BasicType.integer())).build());

        assertThat(run("check", broken.toString())).isEqualTo(1);

        assertThat(out.toString()).startsWith("error: Order.class: \"class\" in Order is not a legal name for a Java property.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aDiagramIsDrawn(String kind) throws IOException {
        Path picture = folder.resolve("blog." + kind);

        assertThat(run("render", BLOG, "-o", picture.toString())).isZero();

        assertThat(Files.size(picture)).isGreaterThan(5_000);
    }

    @Test
    void anUnknownImageFormatIsBadInput() {
        assertThat(run("render", BLOG, "-o", folder.resolve("blog.bmp").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("must end in .png, .svg or .pdf");
    }

    @Test
    void selectedEntitiesAreDrawnOnADarkBackground() throws IOException {
        Path picture = folder.resolve("two.svg");

        assertThat(run("render", BLOG, "-o", picture.toString(), "--only", "Post,Tag", "--dark")).isZero();

        assertThat(Files.readString(picture)).contains(">Post<", ">Tag<", "#0b0f15").doesNotContain(">Comment<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MODEL --paged", "--paged=a3 MODEL --landscape", "--paged MODEL", "MODEL --paged LETTER --scale 1.5 --transparent"})
    void aDiagramIsSplitIntoPages(String line) throws IOException {
        Path file = folder.resolve("sheets.pdf");
        List<String> arguments = new ArrayList<>(List.of("render", "-o", file.toString()));
        arguments.addAll(List.of(line.replace("MODEL", BLOG).split(" ")));

        assertThat(run(arguments.toArray(String[]::new))).isZero();

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(1, 9);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(590f, 1200f);
        }
    }

    static Stream<Arguments> invalidRenderOptions() {
        return Stream.of(
                Arguments.of("--scale 0", "x.png", "--scale must be a number greater than 0, not 0.0."),
                Arguments.of("--scale NaN", "x.png", "--scale must be a number greater than 0"),
                Arguments.of("--scale 5000", "x.png", "PNG readers accept at most 1,000,000"),
                Arguments.of("--only Post,Nobody", "x.svg", "does not show \"Nobody\". It shows: Comment, Post, Tag, User, UserRole."),
                Arguments.of("--diagram Other", "x.svg", "has no diagram \"Other\". It has: Main."),
                Arguments.of("--paged A4", "x.svg", "--paged requires PDF"),
                Arguments.of("--landscape", "x.pdf", "--landscape requires --paged"),
                Arguments.of("--paged=A9", "x.pdf", "A9"));
    }

    @ParameterizedTest
    @MethodSource("invalidRenderOptions")
    void invalidRenderOptionsAreBadInput(String options, String file, String expected) {
        List<String> arguments = new ArrayList<>(List.of("render", BLOG, "-o", folder.resolve(file).toString()));
        arguments.addAll(List.of(options.split(" ")));

        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);

        assertThat(err.toString()).startsWith("entitect: ").contains(expected);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsBadInput() {
        assertThat(run("render", BLOG, "-o", folder.resolve("nowhere/x.pdf").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("cannot be written: the folder ").contains("does not exist");
    }

    @Test
    void aMissingFileIsBadInput() {
        assertThat(run("check", folder.resolve("nothing.entitect.json").toString())).isEqualTo(2);

        assertThat(err.toString()).startsWith("entitect: The file ");
    }

    @Test
    void anInvalidFileIsBadInputWithThePositionOfTheError() throws IOException {
        Path cut = folder.resolve("cut.entitect.json");
        String text = Files.readString(Samples.file("blog"));
        Files.writeString(cut, text.substring(0, text.length() / 2));

        assertThat(run("check", cut.toString())).isEqualTo(2);

        assertThat(err.toString()).matches("(?s)entitect: .*cut\\.entitect\\.json: Line \\d+, column \\d+: .*the file is incomplete.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "query", "generate x", "query x --hql a --sql b", "--nonsense", ""})
    void wrongUsageIsBadInputAndRefersToHelp(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);

        assertThat(err.toString()).startsWith("entitect: ").contains("--help");
    }

    @Test
    void anInternalErrorIsReportedInOneSentenceThatNamesTheLog() {
        PrintWriter broken = new PrintWriter(out) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("secret");
            }
        };

        int code = CommandLineInterface.run(List.of("check", BLOG), broken, new PrintWriter(err), HOSTS,
                new ConsoleFailures(new PrintWriter(err), folder));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("entitect: “check” failed because of an internal error. Details are in the log in " + folder + ".");
    }

    private Path save(Model model) {
        Path file = folder.resolve("model" + ModelFiles.EXTENSION);
        new ModelFiles().save(model, file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "generate", "export", "query", "render", "seed"})
    void everyCommandRefusesAFileInOneSentence(String command) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.entitect.json"),
                Files.readString(Samples.file("blog")).replaceFirst("\"x\": -?\\d+", "\"x\": 1000000000"));
        List<String> arguments = new ArrayList<>(List.of(command, broken.toString()));
        switch (command) {
            case "check" -> {}
            case "query" -> arguments.addAll(List.of("--hql", "from Post"));
            case "render" -> arguments.addAll(List.of("-o", folder.resolve("model.svg").toString()));
            default -> arguments.addAll(List.of("-o", folder.resolve("out").toString()));
        }

        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).startsWith("entitect: " + broken + ": Line ").hasLineCount(1)
                .contains("The horizontal position (x) of a box must be at most 1000000, not 1000000000");
        assertThat(folder.toFile().list()).containsExactly("broken.entitect.json");
    }

    @Test
    void anErrorOfTheVirtualMachineIsReportedToo() {
        RecordingFailures failures = new RecordingFailures();
        SessionHosts full = new SessionHosts() {

            @Override
            public LiveHost inProcess() {
                throw new OutOfMemoryError();
            }

            @Override
            public LiveHost separate(int megabytes) {
                throw new OutOfMemoryError();
            }
        };

        int code = CommandLineInterface.run(List.of("query", BLOG, "--hql", "from Post"), new PrintWriter(out), new PrintWriter(err), full,
                failures);

        assertThat(code).isEqualTo(2);
        assertThat(failures.reported()).singleElement().extracting(Failure::sentence)
                .isEqualTo("“query” failed because it needs more memory than Entitect has.");
    }

    @Test
    void aClassMayBeginWithASmallLetterAndAPackageWithACapital() throws IOException {
        Path model = folder.resolve("m.entitect.json");
        new ModelFiles().save(ModelBuilder.model("M").entity("post", post -> post)
                .change(it -> it.withSettings(it.settings().withBasePackage("com.Example"))).build(), model);

        assertThat(run("export", model.toString(), "-o", folder.resolve("project").toString())).isZero();

        assertThat(folder.resolve("project/src/main/java/com/Example/Database.java")).content().contains("post.class");
    }

    private int run(String... arguments) {
        return CommandLineInterface.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err), HOSTS, new UnexpectedFailures());
    }

    @Test
    void aProjectIsExportedWithItsBuildFile() throws IOException {
        assertThat(run("export", BLOG, "-o", folder.toString())).isZero();

        assertThat(folder.resolve("pom.xml")).content().contains("<artifactId>blog</artifactId>");
        assertThat(folder.resolve("src/main/java/com/example/blog/Database.java")).exists();
        assertThat(run("export", BLOG, "-o", folder.toString())).isZero();
        assertThat(out.toString()).contains("was up to date");
    }

    @Test
    void anExportForAMissingConnectionIsBadInput() {
        assertThat(run("export", BLOG, "-o", folder.toString(), "--connection", "Staging")).isEqualTo(2);
        assertThat(run("export", BLOG, "-o", folder.toString(), "--reactive")).isEqualTo(2);

        assertThat(err.toString()).contains("has no connection \"Staging\"").contains("PostgreSQL, MySQL and MariaDB only");
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    @Test
    void sampleRowsAreWrittenAsValidSql() throws IOException, SQLException {
        Path model = save(model("Store")
                .entity("Order", order -> order.attribute("note", BasicType.text(200)).attribute("total", BasicType.decimal(8, 2)))
                .build());
        Path file = folder.resolve("data.sql");

        assertThat(run("seed", model.toString(), "--rows", "1200", "-o", file.toString())).isZero();

        assertThat(out.toString().lines()).containsExactly(file.toString(), "1200 rows.");
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:seeded"); Statement statement = database.createStatement()) {
            statement.execute(
                    "create table orders (id bigint generated by default as identity primary key, note varchar(200), total numeric(8, 2))");
            statement.execute(Files.readString(file));
            statement.execute("insert into orders (note) values ('one more')");
            ResultSet highest = statement.executeQuery("select count(*), max(id) from orders");
            highest.next();
            assertThat(highest.getInt(1)).isEqualTo(1201);
            assertThat(highest.getInt(2)).isEqualTo(1201);
        }
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        Path file = folder.resolve("data.sql");
        run("seed", BLOG, "--seed", "7", "--rows", "20", "-o", file.toString());
        String first = Files.readString(file);

        run("seed", BLOG, "--seed", "7", "--rows", "20", "-o", file.toString());
        assertThat(file).hasContent(first);
        run("seed", BLOG, "--seed", "8", "--rows", "20", "-o", file.toString());
        assertThat(Files.readString(file)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "data.csv"})
    void sampleRowsAreWrittenToOneFilePerTable(String name) throws IOException {
        assertThat(run("seed", BLOG, "--rows", "5", "-o", folder.resolve(name).toString())).isZero();

        assertThat(folder.resolve("data/users.csv")).content().startsWith("id,username,").contains("\r\n8,");
        assertThat(out.toString()).contains(folder.resolve("data/post_tags.csv").toString());
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv"))).hasSize(5);
        }
    }

    @Test
    void aSingleTableIsWrittenToTheCsvFileItself() throws IOException {
        Path model = oneTable();

        assertThat(run("seed", model.toString(), "--rows", "3", "-o", folder.resolve("tags.csv").toString())).isZero();

        assertThat(Files.readString(folder.resolve("tags.csv"))).matches("id,name\r\n1,[^\r]+\r\n2,[^\r]+\r\n3,[^\r]+\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--rows -1|data.sql|The number of sample rows must be at least 0, not -1.", "--skew 2|data.sql|must be between 0 and 1, not 2.0.",
        "--rows many|data.sql|many", "--dialect ORACLE|data.sql|ORACLE", "--seed 1|data.xlsx|must end in .sql or .csv, or be a folder.",
        "--seed 1|nowhere/data.sql|the folder "})
    void invalidSeedOptionsAreBadInput(String options, String file, String expected) {
        List<String> arguments = new ArrayList<>(List.of("seed", BLOG, "-o", folder.resolve(file).toString()));
        arguments.addAll(List.of(options.split(" ")));

        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);

        assertThat(err.toString()).startsWith("entitect: ").contains(expected);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void rowsThatCannotBeGeneratedCauseAWarning() {
        Path model = save(model("Lone").entity("Flag", flag -> flag.attribute("up", BasicType.bool(),
                it -> it.withUnique(Optional.of(ConstraintName.byConvention())))).build());

        assertThat(run("seed", model.toString(), "-o", folder.resolve("data.sql").toString())).isZero();

        assertThat(err.toString()).startsWith("warning: Only 2 of 100 rows of Flag could be generated");
    }
}
