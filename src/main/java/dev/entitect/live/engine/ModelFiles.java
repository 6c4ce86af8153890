package dev.entitect.live.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
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
        return (StandardJavaFileManager) Proxy.newProxyInstance(ModelFiles.class.getClassLoader(),
                new Class<?>[] {StandardJavaFileManager.class},
                (proxy, method, arguments) -> both.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        Object first = arguments == null || arguments.length < 2 ? null : arguments[1];
        if (method.getName().equals("inferBinaryName") && first instanceof ModelClassFile model) {
            return model.binaryName();
        }
        try {
            Object answer = method.invoke(files, arguments);
            boolean classesWanted = method.getName().equals("list") && arguments[0] == StandardLocation.CLASS_PATH
                    && ((Set<?>) arguments[2]).contains(JavaFileObject.Kind.CLASS);
            return classesWanted ? ModelClassFile.with((Iterable<?>) answer, classes, (String) arguments[1]) : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
