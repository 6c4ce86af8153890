package dev.entitect.job.code;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SourceFile;
import dev.entitect.live.engine.CompileCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds out what the compiler says about a piece of Java inside the generated classes, in the piece's own lines.
public final class BodyCheck {

    private BodyCheck() {}

    /// @param files generated from a model that has the body
    /// @return the sentences by line of the body, counted from 0; empty when it compiles, or is part of no file
    public static Map<Integer, String> faults(List<GeneratedFile> files, JavaBody body) {
        if (body.text().isBlank()) {
            return Map.of();
        }
        // an open brace would be blamed on what follows the body
        Map<Integer, String> grammar = new TreeMap<>();
        int last = (int) body.text().lines().count() - 1;
        for (LiveProblem problem : CompileCheck.parse(new SourceFile("Body.java", body.wrapped()))) {
            grammar.putIfAbsent(Math.clamp(problem.line() - 2, 0, last), problem.message());
        }
        return grammar.isEmpty() ? meaning(files, body) : grammar;
    }

    private static Map<Integer, String> meaning(List<GeneratedFile> files, JavaBody body) {
        List<SourceFile> sources = files.stream().filter(file -> file.path().endsWith(".java"))
                .map(file -> new SourceFile(file.path(), file.text())).toList();
        Map<Integer, String> faults = new TreeMap<>();
        for (LiveProblem problem : CompileCheck.compile(sources)) {
            Optional<GeneratedFile> file = files.stream().filter(it -> problem.sourcePath().filter(it.path()::equals).isPresent())
                    .findFirst();
            file.flatMap(it -> line(it, body, problem.line() - 1)).ifPresent(line -> faults.putIfAbsent(line, problem.message()));
        }
        return faults;
    }

    /// The line of the body that a line of the file is; the first, for an import of the body.
    private static Optional<Integer> line(GeneratedFile file, JavaBody body, int line) {
        List<String> lines = file.text().lines().toList();
        List<String> wanted = body.text().strip().lines().map(String::strip).toList();
        int skipped = (int) body.text().lines().takeWhile(String::isBlank).count();
        for (int start : starts(lines, wanted)) {
            if (line >= start && line < start + wanted.size()) {
                return Optional.of(line - start + skipped);
            }
        }
        boolean imported = line >= 0 && line < lines.size()
                && body.imports().stream().anyMatch(name -> lines.get(line).strip().equals("import " + name + ";"));
        return imported ? Optional.of(skipped) : Optional.empty();
    }

    private static List<Integer> starts(List<String> lines, List<String> wanted) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start + wanted.size() <= lines.size(); start++) {
            boolean here = true;
            for (int i = 0; i < wanted.size() && here; i++) {
                // an expression has something before its first line and after its last
                here = i == 0 || i == wanted.size() - 1
                        ? lines.get(start + i).contains(wanted.get(i))
                        : lines.get(start + i).strip().equals(wanted.get(i));
            }
            if (here) {
                starts.add(start);
            }
        }
        return starts;
    }
}
