package dev.entitect.live.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/// The compiler's class path, kept open between compilations: opening sixty jars takes longer than compiling a few classes. For one thread
/// at a time.
final class CompilerFiles implements AutoCloseable {

    private StandardJavaFileManager manager;

    StandardJavaFileManager of(JavaCompiler compiler) {
        if (manager == null) {
            manager = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
            try {
                manager.setLocationFromPaths(StandardLocation.CLASS_PATH, CompileClassPath.current());
            } catch (IOException e) {
                throw new UncheckedIOException("The class path could not be read", e);
            }
        }
        return manager;
    }

    @Override
    public void close() {
        if (manager != null) {
            try {
                manager.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The class path could not be closed", e);
            }
            manager = null;
        }
    }
}
