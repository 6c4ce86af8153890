package dev.entitect.generate.project;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.naming.JavaNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes the class that opens the database: the counterpart of SQLAlchemy's `engine`, `sessionmaker` and `create_all`.
final class DatabaseClass {

    /// The name of the environment variable with the password.
    static final String PASSWORD = "DATABASE_PASSWORD";

    private static final ClassName SESSION = ClassName.get("org.hibernate", "Session");
    private static final ClassName SESSION_FACTORY = ClassName.get("org.hibernate", "SessionFactory");
    private static final ClassName CONFIGURATION = ClassName.get("org.hibernate.cfg", "Configuration");

    private final String packageName;
    private final String name;
    private final List<ClassName> managed;
    private final boolean logs;

    /// @param managed qualified names of the managed classes for Hibernate
    /// @param logs whether the project has a log configuration
    DatabaseClass(Model model, List<String> managed, boolean logs) {
        this.packageName = Arrays.stream(model.settings().basePackage().split("\\.")).map(JavaNames::toLegal)
                .collect(Collectors.joining("."));
        Set<String> taken = model.classes().map(ClassElement::name).collect(Collectors.toSet());
        this.name = taken.contains("Database") ? "ModelDatabase" : "Database";
        this.logs = logs;
        this.managed = managed.stream().map(DatabaseClass::name).toList();
    }

    /// Generated classes are never nested; a class may begin with a small letter, and a package with a capital.
    private static ClassName name(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return ClassName.get(qualified.substring(0, Math.max(0, dot)), qualified.substring(dot + 1));
    }

    String packageName() {
        return packageName;
    }

    String path() {
        return packageName.replace('.', '/') + "/" + name + ".java";
    }

    String text() {
        TypeSpec type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL).addSuperinterface(AutoCloseable.class)
                .addJavadoc(
                        "The database of this project, as {@code hibernate.properties} describes it. Open it once, and close it when the "
                                + "program ends.")
                .addField(FieldSpec.builder(SESSION_FACTORY, "factory", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(SESSION_FACTORY, "factory")
                        .addStatement("this.factory = factory").build())
                .addMethod(open())
                .addMethod(configuration())
                .addMethod(MethodSpec.methodBuilder("factory").addModifiers(Modifier.PUBLIC).returns(SESSION_FACTORY)
                        .addStatement("return factory").build())
                .addMethod(schema("createSchema", "Creates the tables.", "create"))
                .addMethod(schema("dropSchema", "Drops the tables and all their rows.", "drop"))
                .addMethod(inTransaction())
                .addMethod(fromTransaction())
                .addMethod(MethodSpec.methodBuilder("close").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                        .addStatement("factory.close()").build())
                .build();
        return JavaFile.builder(packageName, type).indent("    ").skipJavaLangImports(true).build().toString();
    }

    String name() {
        return name;
    }

    private MethodSpec open() {
        return MethodSpec.methodBuilder("open").addModifiers(Modifier.PUBLIC, Modifier.STATIC).returns(ClassName.get(packageName, name))
                .addJavadoc("The password is read from the environment variable $L, if it is set.", PASSWORD)
                .addStatement("return new $L(configuration().buildSessionFactory())", name)
                .build();
    }

    private MethodSpec configuration() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("configuration").addModifiers(Modifier.STATIC).returns(CONFIGURATION);
        if (logs) {
            method.beginControlFlow("try ($T log = $L.class.getResourceAsStream($S))", InputStream.class, name, "/" + LogConfiguration.PATH)
                    .addStatement("$T.getLogManager().readConfiguration(log)", LogManager.class)
                    .nextControlFlow("catch ($T unreadable)", IOException.class)
                    .addStatement("throw new $T(unreadable)", UncheckedIOException.class)
                    .endControlFlow();
        }
        CodeBlock classes = managed.stream().map(it -> CodeBlock.of("$T.class", it)).collect(CodeBlock.joining(",\n"));
        return method.addStatement("$1T configuration = new $1T()", CONFIGURATION)
                .addStatement("$T.<Class<?>>of(\n$L).forEach(configuration::addAnnotatedClass)", List.class, classes)
                .addStatement("$T password = $T.getenv($S)", String.class, System.class, PASSWORD)
                .beginControlFlow("if (password != null)")
                .addStatement("configuration.setProperty($S, password)", "jakarta.persistence.jdbc.password")
                .endControlFlow()
                .addStatement("return configuration")
                .build();
    }

    private static MethodSpec schema(String method, String comment, String action) {
        return MethodSpec.methodBuilder(method).addModifiers(Modifier.PUBLIC).addJavadoc(comment)
                .addStatement("factory.getSchemaManager().$N(true)", action).build();
    }

    private static MethodSpec inTransaction() {
        return MethodSpec.methodBuilder("inTransaction").addModifiers(Modifier.PUBLIC)
                .addJavadoc("Runs work in a new session and commits it, or rolls it back if it fails; the session is always closed.")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), SESSION), "work")
                .addStatement("factory.inTransaction(work)").build();
    }

    private static MethodSpec fromTransaction() {
        TypeName result = TypeVariableName.get("R");
        return MethodSpec.methodBuilder("fromTransaction").addModifiers(Modifier.PUBLIC).addTypeVariable(TypeVariableName.get("R"))
                .returns(result)
                .addJavadoc("Runs work that returns a result.")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class), SESSION, result), "work")
                .addStatement("return factory.fromTransaction(work)").build();
    }
}
