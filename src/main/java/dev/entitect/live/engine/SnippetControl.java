package dev.entitect.live.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/// Runs snippets on the calling thread, and shows their values without loading anything. For one thread at a time.
final class SnippetControl extends DirectExecutionControl {

    private final SnippetLoader loader;
    private final SnippetValues values;
    private Object captured;

    SnippetControl(SnippetLoader loader, SnippetValues values) {
        super(loader);
        this.loader = loader;
        this.values = values;
    }

    ExecutionControlProvider provider() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "session";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
                return SnippetControl.this;
            }
        };
    }

    @Override
    protected String invoke(Method method) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return values.text(method.invoke(null));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            throw thrown;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public String varValue(String className, String varName) throws RunException, EngineTerminationException, InternalException {
        try {
            var field = loader.loadClass(className).getDeclaredField(varName);
            field.setAccessible(true);
            captured = field.get(null);
            return "";
        } catch (ReflectiveOperationException e) {
            throw new InternalException(e.toString());
        }
    }

    /// The value of the variable that is read meanwhile, as an object.
    Object capture(Runnable asking) {
        captured = null;
        asking.run();
        Object value = captured;
        captured = null;
        return value;
    }
}
