package dev.entitect.live.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Loads the compiled classes of one session, and everything else through the program's own loader. Thread-safe.
final class ModelClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final Set<String> packages;
    private volatile Map<String, byte[]> proxies = Map.of();

    ModelClassLoader(Map<String, byte[]> classes) {
        super("model", ModelClassLoader.class.getClassLoader());
        this.classes = Map.copyOf(classes);
        this.packages = classes.keySet().stream().map(ModelClassLoader::packageOf).filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The compiled classes, by binary name.
    Map<String, byte[]> classes() {
        return classes;
    }

    /// Provides proxy classes for Hibernate, which are not classes of the model.
    void offerProxies(Map<String, byte[]> made) {
        proxies = Map.copyOf(made);
    }

    boolean compiled(String className) {
        return classes.containsKey(className);
    }

    /// The model's own packages are searched only here: searching the whole class path first for each of their classes, and for those that
    /// libraries only try, takes longer than loading them.
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!packages.contains(packageOf(name))) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.getOrDefault(name, proxies.get(name));
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
