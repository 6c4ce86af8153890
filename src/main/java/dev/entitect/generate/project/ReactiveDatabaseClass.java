package dev.entitect.generate.project;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/// Writes the class that opens the database for non-blocking work: the counterpart of SQLAlchemy's `create_async_engine` and
/// `AsyncSession`. <https://hibernate.org/reactive/documentation/>
final class ReactiveDatabaseClass {

    private static final ClassName STAGE = ClassName.get("org.hibernate.reactive.stage", "Stage");
    private static final ClassName SESSION = STAGE.nestedClass("Session");
    private static final ClassName SESSION_FACTORY = STAGE.nestedClass("SessionFactory");
    private static final ClassName REGISTRY = ClassName.get("org.hibernate.reactive.provider", "ReactiveServiceRegistryBuilder");
    private static final ClassName SERVICES = ClassName.get("org.hibernate.boot.registry", "StandardServiceRegistry");
    private static final ClassName CONFIGURATION = ClassName.get("org.hibernate.cfg", "Configuration");

    private final DatabaseClass database;
    private final String name;

    /// @param database the blocking class, which knows the configuration
    ReactiveDatabaseClass(DatabaseClass database) {
        this.database = database;
        this.name = "Reactive" + database.name();
    }

    String path() {
        return database.packageName().replace('.', '/') + "/" + name + ".java";
    }

    String text() {
        TypeSpec type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL).addSuperinterface(AutoCloseable.class)
                .addJavadoc("The database of this project, for non-blocking work. Its tables are created by {@link $L}.",
                        database.name())
                .addField(FieldSpec.builder(SESSION_FACTORY, "factory", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(SESSION_FACTORY, "factory")
                        .addStatement("this.factory = factory").build())
                .addMethod(open())
                .addMethod(MethodSpec.methodBuilder("factory").addModifiers(Modifier.PUBLIC).returns(SESSION_FACTORY)
                        .addStatement("return factory").build())
                .addMethod(inTransaction())
                .addMethod(MethodSpec.methodBuilder("close").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                        .addStatement("factory.close()").build())
                .build();
        return JavaFile.builder(database.packageName(), type).indent("    ").skipJavaLangImports(true).build().toString();
    }

    private MethodSpec open() {
        return MethodSpec.methodBuilder("open").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ClassName.get(database.packageName(), name))
                .addJavadoc("The password is read from the environment variable $L, if it is set.", DatabaseClass.PASSWORD)
                .addStatement("$T configuration = $L.configuration()", CONFIGURATION, database.name())
                .addStatement("$T registry = new $T().applySettings(configuration.getProperties()).build()", SERVICES, REGISTRY)
                .addStatement("return new $L(configuration.buildSessionFactory(registry).unwrap($T.class))", name, SESSION_FACTORY)
                .build();
    }

    private static MethodSpec inTransaction() {
        TypeName result = TypeVariableName.get("R");
        TypeName stage = ParameterizedTypeName.get(ClassName.get(CompletionStage.class), result);
        return MethodSpec.methodBuilder("inTransaction").addModifiers(Modifier.PUBLIC).addTypeVariable(TypeVariableName.get("R"))
                .returns(stage)
                .addJavadoc("Runs work in a new session and commits it, or rolls it back if it fails; the session is always closed.")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class), SESSION, stage), "work")
                .addStatement("return factory.withTransaction(work)").build();
    }
}
