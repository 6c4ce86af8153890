package dev.entitect.failure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A stack trace that can be logged and passed on. Messages of exceptions may quote passwords, addresses and values of rows, even our own
/// where they repeat what a database said; so only messages that the virtual machine composes from code are kept.
final class RedactedTrace {

    /// See JEP 358 for those of null pointers. They name variables and methods, never values.
    private static final Map<Class<?>, Pattern> COMPOSED_FROM_CODE = Map.of(
            NullPointerException.class,
            Pattern.compile("Cannot (invoke|read|load|store|assign|throw|enter) [^\\n]+ because [^\\n]+ is null"),
            ClassCastException.class, Pattern.compile("class \\S+ cannot be cast to class \\S+ \\([^\\n]*\\)"),
            IndexOutOfBoundsException.class, Pattern.compile("Index -?\\d+ out of bounds for length \\d+"),
            ArrayIndexOutOfBoundsException.class, Pattern.compile("Index -?\\d+ out of bounds for length \\d+"),
            ArithmeticException.class, Pattern.compile("/ by zero"));
    private static final String OURS = "dev.entitect.";

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private RedactedTrace() {}

    static String of(Throwable failure) {
        RedactedTrace trace = new RedactedTrace();
        trace.add(failure, "", "");
        return trace.text.toString();
    }

    private void add(Throwable failure, String indent, String caption) {
        text.append(indent).append(caption).append(failure.getClass().getName()).append(message(failure)).append('\n');
        if (!seen.add(failure)) {
            return;
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            text.append(indent).append("    at ").append(frame).append('\n');
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            add(suppressed, indent + "    ", "Suppressed: ");
        }
        if (failure.getCause() != null) {
            add(failure.getCause(), indent, "Caused by: ");
        }
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        if (message == null) {
            return "";
        }
        Pattern composed = COMPOSED_FROM_CODE.get(failure.getClass());
        return composed != null && composed.matcher(message).matches() && thrownByUs(failure) ? ": " + message : " (message withheld)";
    }

    /// Code of users may throw the same types with texts of its own.
    private static boolean thrownByUs(Throwable failure) {
        return List.of(failure.getStackTrace()).stream().map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.")).findFirst()
                .filter(name -> name.startsWith(OURS)).isPresent();
    }
}
