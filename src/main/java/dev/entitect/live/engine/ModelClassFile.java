package dev.entitect.live.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/// A class in memory, as the compiler reads it. Immutable.
final class ModelClassFile extends SimpleJavaFileObject {

    private final String name;
    private final byte[] bytes;

    private ModelClassFile(String name, byte[] bytes) {
        super(URI.create("compiled:///" + name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        this.name = name;
        this.bytes = bytes;
    }

    /// The files found elsewhere, and the classes of a package.
    ///
    /// @param classes by binary name
    static List<JavaFileObject> with(Iterable<?> found, Map<String, byte[]> classes, String packageName) {
        List<JavaFileObject> all = new ArrayList<>();
        found.forEach(file -> all.add((JavaFileObject) file));
        classes.forEach((name, bytes) -> {
            String place = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
            if (place.equals(packageName)) {
                all.add(new ModelClassFile(name, bytes));
            }
        });
        return all;
    }

    String binaryName() {
        return name;
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes);
    }
}
