package dev.entitect.live.engine;

import dev.entitect.live.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/// Keeps compiled classes in memory. For one compilation on one thread.
final class MemoryFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, Bytes> outputs = new LinkedHashMap<>();
    private final Map<String, byte[]> known;

    /// @param known classes in memory to compile against, by binary name
    MemoryFileManager(StandardJavaFileManager standard, Map<String, byte[]> known) {
        super(standard);
        this.known = known;
    }

    /// The compiled classes, by the path of their source and by binary name.
    Map<String, Map<String, byte[]>> classes() {
        Map<String, Map<String, byte[]>> classes = new LinkedHashMap<>();
        outputs.forEach((name, bytes) -> classes.computeIfAbsent(bytes.source, path -> new LinkedHashMap<>()).put(name,
                bytes.content.toByteArray()));
        return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        String source = sibling instanceof Source of ? of.file.path() : "";
        return outputs.computeIfAbsent(className, name -> new Bytes(name, source));
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        Iterable<JavaFileObject> found = super.list(location, packageName, kinds, recurse);
        return location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)
                ? ModelClassFile.with(found, known, packageName)
                : found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ModelClassFile model ? model.binaryName() : super.inferBinaryName(location, file);
    }

    /// One source as the compiler reads it.
    static final class Source extends SimpleJavaFileObject {

        private final SourceFile file;

        Source(SourceFile file) {
            super(URI.create("model:///" + file.path().replace(" ", "%20")), Kind.SOURCE);
            this.file = file;
        }

        SourceFile file() {
            return file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }

    private static final class Bytes extends SimpleJavaFileObject {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final String source;

        Bytes(String className, String source) {
            super(URI.create("compiled:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.source = source;
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }
    }
}
