package dev.entitect.live.engine;

import java.util.ArrayList;
import java.util.List;

/// The initial declarations of every Java console. Stateless.
final class SnippetStart {

    /// The variable with the session whose objects are shown.
    static final String SESSION = "session";

    private static final List<String> IMPORTS = List.of("java.util.*", "java.util.function.*", "java.util.stream.*", "java.time.*",
            "java.math.*", "jakarta.persistence.*",
            "jakarta.persistence.criteria.*", "org.hibernate.*", "org.hibernate.query.*");

    private SnippetStart() {}

    /// @param classes of the model; imported one by one, so that their names win over those of the libraries
    static List<String> sources(List<String> classes) {
        List<String> sources = new ArrayList<>();
        IMPORTS.forEach(name -> sources.add("import " + name + ";"));
        classes.stream().filter(name -> name.contains(".")).map(name -> name.replace('$', '.'))
                .forEach(name -> sources.add("import " + name + ";"));
        String bindings = SnippetBindings.class.getName();
        sources.add("org.hibernate.SessionFactory factory = " + bindings + ".current().factory();");
        sources.add("org.hibernate.Session " + SESSION + " = " + bindings + ".current().open();");
        sources.add("void commit() { " + bindings + ".current().commit(session); }");
        sources.add("void rollback() { " + bindings + ".current().rollback(session); }");
        sources.add("org.hibernate.Session open() { if (session.isOpen()) { session.close(); } return session = " + bindings
                + ".current().open(); }");
        return sources;
    }
}
