package dev.entitect.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.HostileModel;
import dev.entitect.fixture.JavaSource;
import dev.entitect.fixture.MappingModels;
import dev.entitect.fixture.Mutations;
import dev.entitect.fixture.Samples;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.model.Model;
import dev.entitect.model.value.InitialValue;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.sample.OwnRows;
import dev.entitect.schema.Schema;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file contains, it is read or refused with a sentence, and what has no errors can be generated, drawn and compiled.
///
/// `-Dentitect.mutants=1000000` runs more of them, `-Dentitect.mutants.from=…` others.
class MutatedModelsTest {

    private static final long COUNT = Long.getLong("entitect.mutants", 400);
    private static final long FIRST = Long.getLong("entitect.mutants.from", 1);
    private static final long COMPILED = Long.getLong("entitect.mutants.compiled", 3);
    private static final int SHOWN = 25;
    private static final Pattern SENTENCE = Pattern.compile("\\S.*[.]", Pattern.DOTALL);
    private static final Pattern INTERNAL = Pattern.compile(
            "Feature|StreamRead|jackson|java\\.lang\\.|dev\\.entitect|Exception|\\w+Error\\b|Index -?\\d+ out|No enum constant|"
                    + "For input string|must not be null|Cannot (deserialize|coerce|invoke|construct)");

    private final ModelFormat format = new ModelFormat();
    private final Mutations mutations = new Mutations(models());
    private final DiagramExport drawing = new DiagramExport(new BundledFonts());

    @TempDir
    private Path folder;

    private List<String> models() {
        Stream<Model> models = Stream.of(Samples.NAMES.stream().map(Samples::load), Stream.of(CompleteModel.model(), HostileModel.model()),
                MappingModels.all().values().stream()).flatMap(part -> part);
        return models.map(format::write).toList();
    }

    @Test
    void everyFileIsReadOrRefusedAndWhatHasNoErrorsCanBeUsed(TestReporter reporter) throws Exception {
        Map<String, String> failures = new TreeMap<>();
        long[] counts = new long[4];
        long compiled = 0;
        for (long number : LongStream.range(FIRST, FIRST + COUNT).toArray()) {
            List<GeneratedFile> source = new ArrayList<>();
            try {
                source = attempt(mutations.file(number), counts);
            } catch (Throwable failure) {
                failures.putIfAbsent(summary(failure), "file " + number);
            }
            if (!source.isEmpty() && counts[2] % Math.max(1, COUNT / 3 / COMPILED) == 0 && compiled++ < COMPILED) {
                try {
                    JavaSource.compile(source);
                } catch (IllegalArgumentException rejected) {
                    failures.putIfAbsent("javac: " + first(rejected.getMessage()), "file " + number);
                }
            }
        }
        reporter.publishEntry(Map.of("files", Long.toString(COUNT), "read", Long.toString(counts[0]), "refused", Long.toString(counts[1]),
                "without errors", Long.toString(counts[2]), "compiled", Long.toString(compiled)));
        assertThat(failures.entrySet().stream().limit(SHOWN)).isEmpty();
    }

    /// @return the generated source, to be compiled; empty if the model was refused, has errors, or contains code
    private List<GeneratedFile> attempt(byte[] bytes, long[] counts) throws Exception {
        Path file = Files.write(folder.resolve("m.entitect.json"), bytes);
        Model model;
        try {
            model = new ModelFiles().open(file);
        } catch (ModelFormatException refused) {
            counts[1]++;
            String message = refused.getMessage().replace(file.toString(), "m");
            if (!SENTENCE.matcher(message).matches() || INTERNAL.matcher(message).find()) {
                throw new AssertionError("Message: " + message);
            }
            return List.of();
        }
        counts[0]++;
        String written = format.write(model);
        if (!format.read(written).equals(model) || !format.write(format.read(written)).equals(written)) {
            throw new AssertionError("Not the same after a round trip");
        }
        List<Problem> problems = new ModelCheck().check(model);
        // an element without a name is itself one of the problems
        problems.stream().map(Problem::message)
                .filter(message -> !SENTENCE.matcher(message.strip()).matches() || INTERNAL.matcher(message).find()).findFirst()
                .ifPresent(message -> {
                    throw new AssertionError("Problem: " + message);
                });
        new OwnRows(model, Schema.of(model)).ordered();
        model.diagrams().stream().findFirst().ifPresent(diagram -> draw(model, () -> drawing(model)));
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return List.of();
        }
        counts[2]++;
        List<GeneratedFile> source = new HibernateGenerator().generate(model);
        return hasCode(model) ? List.of() : source;
    }

    /// Code of users has its own errors, which are shown beside it.
    private static boolean hasCode(Model model) {
        return !model.converters().isEmpty() || model.classes().anyMatch(type -> !type.members().isEmpty()
                || type.attributes().stream().anyMatch(it -> it.initial().orElse(null) instanceof InitialValue.JavaExpression));
    }

    private static void draw(Model model, Supplier<Exception> drawing) {
        Exception failure = drawing.get();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    private Exception drawing(Model model) {
        try {
            drawing.write(model, model.diagrams().iterator().next().id(), ExportOptions.of(ExportFormat.SVG),
                    OutputStream.nullOutputStream(),
                    fraction -> {});
            return null;
        } catch (Exception failure) {
            return failure;
        }
    }

    /// Groups failures of one kind.
    private static String summary(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String place = Stream.of(cause.getStackTrace()).filter(frame -> frame.getClassName().startsWith("dev.entitect.")).limit(3)
                .map(StackTraceElement::toString).reduce("", (all, frame) -> all + "\n    at " + frame);
        return (cause.getClass().getSimpleName() + " " + first(String.valueOf(cause.getMessage()))).replaceAll("\\d+|\"[^\"]*\"", "#")
                + place;
    }

    private static String first(String message) {
        return message.lines().findFirst().orElse("").substring(0, Math.min(300, message.lines().findFirst().orElse("").length()));
    }
}
