package dev.entitect.live.engine;

import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.InternalException;

/// Loads the classes of Java snippets, above those of the model.
final class SnippetLoader extends ClassLoader implements LoaderDelegate {

    static {
        registerAsParallelCapable();
    }

    private final SnippetBindings bindings;
    private final Map<String, byte[]> classes = new HashMap<>();

    SnippetLoader(ModelClassLoader model, SnippetBindings bindings) {
        super("snippets", model);
        this.bindings = bindings;
    }

    SnippetBindings bindings() {
        return bindings;
    }

    @Override
    public void load(ClassBytecodes[] loaded) {
        synchronized (classes) {
            for (ClassBytecodes next : loaded) {
                classes.put(next.name(), next.bytecodes());
            }
        }
    }

    @Override
    public void classesRedefined(ClassBytecodes[] redefined) {
        load(redefined);
    }

    @Override
    public void addToClasspath(String path) throws InternalException {
        throw new InternalException("The class path of a session does not change");
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
            return known;
        }
        byte[] bytes;
        synchronized (classes) {
            bytes = classes.get(name);
        }
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
