package dev.entitect.live.engine;

import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SourceFile;
import dev.entitect.live.TextPosition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Compiles sources in memory with the compiler of the running JDK. Stateless.
final class SourceCompiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "-Xlint:none", "-parameters", "-g", "-implicit:none");

    private SourceCompiler() {}

    /// Compiles everything.
    ///
    /// @throws LiveException with one problem for each error
    static Compiled compile(List<SourceFile> sources) {
        return compile(sources, Compiled.NOTHING);
    }

    /// Compiles changed sources, and those that depend on them.
    ///
    /// @throws LiveException with one problem for each error
    static Compiled compile(List<SourceFile> sources, Compiled before) {
        try (CompilerFiles files = new CompilerFiles()) {
            return compile(sources, before, files);
        }
    }

    /// @param files is not closed
    static Compiled compile(List<SourceFile> sources, Compiled before, CompilerFiles files) {
        List<SourceFile> stale = before.stale(sources);
        return before.with(sources, stale, compile(stale, before.without(sources, stale), files));
    }

    private static Map<String, Map<String, byte[]>> compile(List<SourceFile> sources, Map<String, byte[]> known, CompilerFiles open) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.COMPILE,
                    "This Java runtime (" + System.getProperty("java.home")
                            + ") has no compiler. Run the program on a JDK, not on a JRE."));
        }
        if (sources.isEmpty()) {
            return Map.of();
        }
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        MemoryFileManager files = new MemoryFileManager(open.of(compiler), known);
        List<MemoryFileManager.Source> units = sources.stream().map(MemoryFileManager.Source::new).toList();
        boolean compiled = compiler.getTask(null, files, diagnostics, OPTIONS, null, units).call();
        if (!compiled) {
            throw new LiveException(problems(diagnostics.getDiagnostics()));
        }
        return files.classes();
    }

    private static List<LiveProblem> problems(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<LiveProblem> errors = errors(diagnostics);
        return errors.isEmpty()
                ? List.of(LiveProblem.of(LiveProblem.Kind.COMPILE, "The compiler failed without an error "
                        + "message."))
                : errors;
    }

    static List<LiveProblem> errors(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).map(SourceCompiler::problem).toList();
    }

    private static LiveProblem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        LiveProblem problem = LiveProblem.of(LiveProblem.Kind.COMPILE, sentence(diagnostic.getMessage(Locale.ENGLISH)));
        if (diagnostic.getLineNumber() != Diagnostic.NOPOS) {
            problem = problem.at(new TextPosition((int) diagnostic.getLineNumber(), (int) diagnostic.getColumnNumber()));
        }
        if (diagnostic.getSource() instanceof MemoryFileManager.Source source) {
            problem = problem.inSource(source.file().path(), source.file().className());
        }
        return problem;
    }

    /// One sentence of the compiler's several lines: `Cannot find symbol; symbol: class Foo; location: class com.example.User.`
    private static String sentence(String message) {
        String joined = message.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("; "))
                .replaceAll("\\s+", " ");
        return joined.isEmpty()
                ? "The source does not compile."
                : Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + (joined.endsWith(".") ? "" : ".");
    }
}
