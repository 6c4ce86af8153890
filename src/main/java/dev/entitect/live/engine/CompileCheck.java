package dev.entitect.live.engine;

import com.sun.source.util.JavacTask;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles sources only to find errors; the classes are discarded. Stateless.
public final class CompileCheck {

    private CompileCheck() {}

    /// The errors in the sources, with line and column; empty if they compile.
    public static List<LiveProblem> compile(List<SourceFile> sources) {
        try {
            SourceCompiler.compile(sources);
            return List.of();
        } catch (LiveException refused) {
            return refused.problems();
        }
    }

    /// The syntax errors of one source; names are not resolved.
    public static List<LiveProblem> parse(SourceFile source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return List.of();
        }
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, diagnostics, List.of("-proc:none"), null,
                    List.of(new MemoryFileManager.Source(source)));
            task.parse();
            return SourceCompiler.errors(diagnostics.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException("The class path could not be read", e);
        }
    }
}
