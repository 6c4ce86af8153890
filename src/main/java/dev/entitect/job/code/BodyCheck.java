package dev.entitect.job.code;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Region;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SourceFile;
import dev.entitect.live.engine.CompileCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Compiles a piece of Java inside the generated classes and reports the compiler messages by the piece's own lines.
public final class BodyCheck {

    private BodyCheck() {}

    /// @param files generated from a model that has the code
    /// @param place where the code is in the model
    /// @return compiler messages by line of the code, counted from 0; empty if it compiles or is in none of the files
    public static Map<Integer, String> faults(List<GeneratedFile> files, CodePlace place, JavaBody body) {
        if (body.text().isBlank()) {
            return Map.of();
        }
        // otherwise an unclosed brace would be reported in the code after the body
        Map<Integer, String> grammar = new TreeMap<>();
        int last = (int) body.text().lines().count() - 1;
        for (LiveProblem problem : CompileCheck.parse(new SourceFile("Body.java", body.wrapped()))) {
            grammar.putIfAbsent(Math.clamp(problem.line() - 2, 0, last), problem.message());
        }
        return grammar.isEmpty() ? meaning(files, place, body) : grammar;
    }

    private static Map<Integer, String> meaning(List<GeneratedFile> files, CodePlace place, JavaBody body) {
        List<SourceFile> sources = files.stream().filter(file -> file.path().endsWith(".java"))
                .map(file -> new SourceFile(file.path(), file.text())).toList();
        // leading blank lines of the text are not generated
        int skipped = (int) body.text().lines().takeWhile(String::isBlank).count();
        Map<Integer, String> faults = new TreeMap<>();
        for (LiveProblem problem : CompileCheck.compile(sources)) {
            Optional<GeneratedFile> file = files.stream().filter(it -> problem.sourcePath().filter(it.path()::equals).isPresent())
                    .findFirst();
            file.flatMap(it -> line(it, place, body, problem.line() - 1))
                    .ifPresent(line -> faults.putIfAbsent(line + skipped, problem.message()));
        }
        return faults;
    }

    /// The line of the code for a line of the file; the first line for an import.
    private static Optional<Integer> line(GeneratedFile file, CodePlace place, JavaBody body, int line) {
        List<Region> here = file.regions().stream().filter(place::isWrittenAt).toList();
        if (!here.isEmpty() && isImport(file, body, line)) {
            return Optional.of(0);
        }
        return here.stream().filter(region -> region.contains(line)).findFirst().map(region -> line - region.first());
    }

    private static boolean isImport(GeneratedFile file, JavaBody body, int line) {
        List<String> lines = file.text().lines().toList();
        return line >= 0 && line < lines.size()
                && body.imports().stream().anyMatch(name -> lines.get(line).equals("import " + name + ";"));
    }
}
