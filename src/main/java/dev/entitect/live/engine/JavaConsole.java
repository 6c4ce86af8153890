package dev.entitect.live.engine;

import dev.entitect.live.Completion;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SessionObjects;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SnippetStep;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.TextPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// Runs Java snippets against the classes of the model, in this process, and keeps their declarations. For one thread at a time.
final class JavaConsole implements AutoCloseable {

    private final PrintedText printed;
    private final SnippetControl control;
    private final JShell shell;
    private final SourceCodeAnalysis analysis;
    private final SnippetBindings bindings;
    private final ObjectTable objects;

    /// @param classes binary names of the model's public classes, for the imports
    JavaConsole(ModelClassLoader loader, SessionFactoryImplementor factory, List<String> classes, PrintedText printed) {
        this.printed = printed;
        this.bindings = new SnippetBindings(factory);
        SnippetLoader snippets = new SnippetLoader(loader, bindings);
        this.control = new SnippetControl(snippets, new SnippetValues(new EntityValues(factory)));
        this.shell = JShell.builder().executionEngine(control.provider(), Map.of()).out(printed.stream()).err(printed.stream())
                .fileManager(files -> ModelFiles.of(files, loader.classes())).compilerOptions("-proc:none").build();
        this.analysis = shell.sourceCodeAnalysis();
        this.objects = new ObjectTable(factory);
        SnippetStart.sources(classes).forEach(source -> start(source));
    }

    private void start(String source) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.status() != Snippet.Status.VALID) {
                throw new IllegalStateException("The Java console cannot be prepared: " + source + " "
                        + shell.diagnostics(event.snippet()).map(it -> it.getMessage(Locale.ENGLISH)).toList());
            }
        }
    }

    SnippetResult run(String code, QueryRun run) {
        List<SnippetStep> steps = new ArrayList<>();
        printed.take();
        String rest = code;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
            int start = code.length() - rest.length();
            if (next.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
                break;
            }
            if (!next.completeness().isComplete() && next.completeness() != SourceCodeAnalysis.Completeness.UNKNOWN) {
                throw failed(LiveProblem.of(LiveProblem.Kind.JAVA, "The code is incomplete.")
                        .at(TextPosition.of(code, code.stripTrailing().length())), run);
            }
            String source = next.source() == null ? rest : next.source();
            rest = next.remaining() == null ? "" : next.remaining();
            run.clearCauses();
            run.check();
            bindings.begin(session());
            evaluate(source, code, start, run, steps);
        }
        List<SqlEvent> events = run.events();
        return new SnippetResult(steps, printed.take(), events, NPlusOneFinder.find(events), objects(), run.elapsed());
    }

    private void evaluate(String source, String code, int start, QueryRun run, List<SnippetStep> steps) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() != null) {
                continue;
            }
            if (event.exception() != null) {
                throw failed(explain(event.exception()).at(TextPosition.of(code, offset(code, start))), run);
            }
            if (event.status() == Snippet.Status.REJECTED) {
                throw failed(refused(event.snippet(), code, start), run);
            }
            steps.add(step(event));
        }
    }

    private LiveException failed(LiveProblem problem, QueryRun run) {
        String said = printed.take();
        return new LiveException(
                List.of(said.isBlank() ? problem : problem.withMessage(problem.message() + "\nOutput before: " + said.strip())),
                run.events());
    }

    private LiveProblem refused(Snippet snippet, String code, int start) {
        Diag error = shell.diagnostics(snippet).filter(Diag::isError).findFirst().orElseThrow();
        String message = error.getMessage(Locale.ENGLISH).lines().map(String::strip).filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "; " + b).orElse("It does not compile");
        String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1) + (message.endsWith(".") ? "" : ".");
        return LiveProblem.of(LiveProblem.Kind.JAVA, sentence)
                .at(TextPosition.of(code, start + (int) Math.max(0, error.getStartPosition())));
    }

    private static int offset(String code, int start) {
        int offset = start;
        while (offset < code.length() && Character.isWhitespace(code.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private static LiveProblem explain(JShellException thrown) {
        if (thrown instanceof EvalException exception) {
            String name = exception.getExceptionClassName();
            String message = exception.getMessage() == null ? "" : exception.getMessage();
            Throwable cause = exception;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            String reason = cause != exception && cause.getMessage() != null && !message.contains(cause.getMessage())
                    ? " " + cause.getMessage()
                    : "";
            return LiveProblem.of(LiveProblem.Kind.JAVA, SnippetFaults.explain(name, message + reason));
        }
        return LiveProblem.of(LiveProblem.Kind.JAVA, String.valueOf(thrown.getMessage()));
    }

    private SnippetStep step(SnippetEvent event) {
        Snippet snippet = event.snippet();
        String value = event.value() == null ? "" : event.value();
        return switch (snippet) {
            case VarSnippet variable -> new SnippetStep(snippet.source().strip(), variable.name(), variable.typeName(), value);
            default -> new SnippetStep(snippet.source().strip(), "", "", value);
        };
    }

    private Object session() {
        return shell.variables().filter(variable -> variable.name().equals(SnippetStart.SESSION)).findFirst().map(this::value).orElse(null);
    }

    private Object value(VarSnippet variable) {
        return control.capture(() -> shell.varValue(variable));
    }

    /// The current objects of the session and the variables.
    SessionObjects objects() {
        Map<String, Object> variables = new LinkedHashMap<>();
        shell.variables().filter(variable -> shell.status(variable) == Snippet.Status.VALID)
                .forEach(variable -> variables.put(variable.name(), value(variable)));
        return objects.of(variables.remove(SnippetStart.SESSION), variables);
    }

    List<Completion> complete(String code, int caret) {
        int[] anchor = new int[1];
        return analysis.completionSuggestions(code, caret, anchor).stream().map(SourceCodeAnalysis.Suggestion::continuation).distinct()
                .map(text -> new Completion(text, anchor[0])).limit(200).toList();
    }

    @Override
    public void close() {
        Object session = session();
        shell.close();
        bindings.close(session);
    }
}
