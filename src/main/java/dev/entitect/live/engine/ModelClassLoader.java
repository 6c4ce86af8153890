package dev.entitect.live.engine;

import java.util.Map;

/// Loads the compiled classes of one session, and everything else through the program's own loader. Thread-safe.
final class ModelClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;

    ModelClassLoader(Map<String, byte[]> classes) {
        super("model", ModelClassLoader.class.getClassLoader());
        this.classes = Map.copyOf(classes);
    }

    /// What was compiled, by binary name.
    Map<String, byte[]> classes() {
        return classes;
    }

    boolean compiled(String className) {
        return classes.containsKey(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
