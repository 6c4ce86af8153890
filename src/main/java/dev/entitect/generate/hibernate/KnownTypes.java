package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.entitect.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Resolves simple names in code written by the user: a class of the model, a common class of Java or Hibernate, or one that the user
/// imported. So common classes need not be imported.
final class KnownTypes {

    private static final List<String> PACKAGES = List.of("java.util", "java.time", "java.math", "java.util.stream", "java.util.function",
            "java.time.temporal", "java.time.format", "java.nio.charset", "java.text", "java.io", "java.net");
    private static final Map<String, ClassName> LIBRARY = Map.of("Session", TypeNames.SESSION, "Hibernate", TypeNames.HIBERNATE,
            "SelectionQuery", TypeNames.SELECTION_QUERY, "EntityManager", ClassName.get("jakarta.persistence", "EntityManager"),
            "AttributeConverter", TypeNames.ATTRIBUTE_CONVERTER);
    private static final Map<String, TypeName> PRIMITIVES = Map.of("boolean", TypeName.BOOLEAN, "byte", TypeName.BYTE, "short",
            TypeName.SHORT,
            "int", TypeName.INT, "long", TypeName.LONG, "char", TypeName.CHAR, "float", TypeName.FLOAT, "double", TypeName.DOUBLE, "void",
            TypeName.VOID);
    private static final Pattern TYPE_TOKEN = Pattern
            .compile("\\s*(?:([\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}.]*)|(\\?|<|>|,|\\[\\s*]|&))\\s*");

    private final Map<String, ClassName> model;

    /// @param model the classes of the model by their simple names
    KnownTypes(Map<String, ClassName> model) {
        this.model = Map.copyOf(model);
    }

    /// @param imports qualified names; they have precedence
    /// @return empty for an unknown name, which is left to the compiler
    Optional<ClassName> resolve(String simpleName, List<String> imports) {
        return imports.stream().filter(name -> name.endsWith("." + simpleName)).flatMap(name -> qualified(name).stream()).findFirst()
                .or(() -> Optional.ofNullable(model.get(simpleName)))
                .or(() -> inJavaLibrary(simpleName))
                .or(() -> Optional.ofNullable(LIBRARY.get(simpleName)));
    }

    private Optional<ClassName> qualified(String name) {
        return JavaNames.isLegalPackage(name) ? Optional.of(named(name)) : Optional.empty();
    }

    /// A class of the model, or one whose packages begin with small letters and whose classes with capitals.
    private ClassName named(String qualified) {
        return model.values().stream().filter(it -> it.canonicalName().equals(qualified)).findFirst().orElseGet(() -> {
            try {
                return ClassName.bestGuess(qualified);
            } catch (IllegalArgumentException unusual) {
                int dot = qualified.lastIndexOf('.');
                return ClassName.get(qualified.substring(0, Math.max(0, dot)), qualified.substring(dot + 1));
            }
        });
    }

    private static Optional<ClassName> inJavaLibrary(String simpleName) {
        return Stream.concat(Stream.of("java.lang"), PACKAGES.stream()).filter(name -> exists(name + "." + simpleName)).findFirst()
                .map(name -> ClassName.get(name, simpleName));
    }

    /// Asks the module, which does not throw an exception for unknown names; most names of a model are not names of Java.
    static boolean exists(String qualifiedName) {
        return Class.forName(Object.class.getModule(), qualifiedName) != null;
    }

    /// Reads a type as it is written in Java: `int`, `Map<String, List<Role>>`, `java.net.URI`.
    ///
    /// @return empty if the text is not a type
    Optional<TypeName> type(String text, List<String> imports) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TYPE_TOKEN.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (end < text.length() || tokens.isEmpty()) {
            return Optional.empty();
        }
        try {
            TypeReader reader = new TypeReader(tokens, imports);
            TypeName type = reader.read();
            return reader.atEnd() ? Optional.of(type) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// An invalid type becomes Object, so that the source of an incomplete model can still be shown.
    TypeName typeOrObject(String text) {
        return type(text, List.of()).orElse(ClassName.get(Object.class));
    }

    private final class TypeReader {
        private final List<String> tokens;
        private final List<String> imports;
        private int next;

        TypeReader(List<String> tokens, List<String> imports) {
            this.tokens = tokens;
            this.imports = imports;
        }

        boolean atEnd() {
            return next == tokens.size();
        }

        TypeName read() {
            String name = tokens.get(next++);
            if (name.equals("?")) {
                return wildcard();
            }
            TypeName type = PRIMITIVES.containsKey(name) ? PRIMITIVES.get(name) : reference(name);
            while (!atEnd() && tokens.get(next).startsWith("[")) {
                next++;
                type = ArrayTypeName.of(type);
            }
            return type;
        }

        private TypeName wildcard() {
            String bound = atEnd() ? "" : tokens.get(next);
            if (bound.equals("extends") || bound.equals("super")) {
                next++;
                return bound.equals("extends") ? WildcardTypeName.subtypeOf(read()) : WildcardTypeName.supertypeOf(read());
            }
            return WildcardTypeName.subtypeOf(Object.class);
        }

        private TypeName reference(String name) {
            ClassName raw = name.contains(".")
                    ? named(name)
                    : resolve(name, imports).orElseGet(() -> ClassName.get("", name));
            if (atEnd() || !tokens.get(next).equals("<")) {
                return raw;
            }
            List<TypeName> arguments = new ArrayList<>();
            do {
                next++;
                arguments.add(read());
            } while (tokens.get(next).equals(","));
            if (!tokens.get(next++).equals(">")) {
                throw new IllegalArgumentException("> is missing");
            }
            return ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
        }
    }
}
