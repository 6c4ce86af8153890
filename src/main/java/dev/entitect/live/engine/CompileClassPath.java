package dev.entitect.live.engine;

import jakarta.persistence.Entity;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Hibernate;

/// The jars that model classes are compiled against. Stateless.
public final class CompileClassPath {

    private CompileClassPath() {}

    /// The class path of the running program, and the jars of Hibernate and Jakarta Persistence, wherever they were loaded from: a launcher
    /// may load them without listing them in `java.class.path`.
    public static Collection<Path> current() {
        return of(System.getProperty("java.class.path", ""));
    }

    static Collection<Path> of(String classPath) {
        Set<Path> paths = new LinkedHashSet<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!entry.isBlank() && Files.exists(Path.of(entry))) {
                paths.add(Path.of(entry).toAbsolutePath());
            }
        }
        origin(Entity.class).ifPresent(paths::add);
        origin(Hibernate.class).ifPresent(paths::add);
        return paths;
    }

    private static Optional<Path> origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null || !"file".equals(source.getLocation().getProtocol())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
