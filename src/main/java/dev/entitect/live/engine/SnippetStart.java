package dev.entitect.live.engine;

import java.util.ArrayList;
import java.util.List;

/// What every Java console begins with. Stateless.
final class SnippetStart {

    /// The variable of the session that is watched.
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
        String desk = SnippetBindings.class.getName();
        sources.add("org.hibernate.SessionFactory factory = " + desk + ".current().factory();");
        sources.add("org.hibernate.Session " + SESSION + " = " + desk + ".current().open();");
        sources.add("void commit() { " + desk + ".current().commit(session); }");
        sources.add("void rollback() { " + desk + ".current().rollback(session); }");
        sources.add("org.hibernate.Session open() { if (session.isOpen()) { session.close(); } return session = " + desk
                + ".current().open(); }");
        return sources;
    }
}
