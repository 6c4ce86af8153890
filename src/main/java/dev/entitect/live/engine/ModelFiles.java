package dev.entitect.live.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/// A file manager that also finds the model's classes, which are in memory. Immutable.
///
/// @param files   the compiler's own
/// @param classes by binary name
record ModelFiles(StandardJavaFileManager files, Map<String, byte[]> classes) {

    static StandardJavaFileManager of(StandardJavaFileManager files, Map<String, byte[]> classes) {
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, CompileClassPath.current());
        } catch (IOException e) {
            throw new UncheckedIOException("The class path could not be read", e);
        }
        ModelFiles both = new ModelFiles(files, classes);
        return (StandardJavaFileManager) Proxy.newProxyInstance(ModelFiles.class.getClassLoader(), new Class<?>[] {StandardJavaFileManager.class},
                (proxy, method, arguments) -> both.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        Object first = arguments == null || arguments.length < 2 ? null : arguments[1];
        if (method.getName().equals("inferBinaryName") && first instanceof ModelClass model) {
            return model.binaryName();
        }
        try {
            Object answer = method.invoke(files, arguments);
            return method.getName().equals("list") && arguments[0] == StandardLocation.CLASS_PATH ? with((Iterable<?>) answer, arguments) : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Iterable<JavaFileObject> with(Iterable<?> found, Object[] arguments) {
        List<JavaFileObject> all = new ArrayList<>();
        found.forEach(file -> all.add((JavaFileObject) file));
        String parent = (String) arguments[1];
        if (((Set<?>) arguments[2]).contains(JavaFileObject.Kind.CLASS)) {
            classes.forEach((name, bytes) -> {
                String place = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
                if (place.equals(parent)) {
                    all.add(new ModelClass(name, bytes));
                }
            });
        }
        return all;
    }

    private static final class ModelClass extends SimpleJavaFileObject {

        private final String name;
        private final byte[] bytes;

        ModelClass(String name, byte[] bytes) {
            super(URI.create("compiled:///" + name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        String binaryName() {
            return name;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
