package dev.entitect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.entitect.ArchitectureRules.callOnlyDeterministicMethods;
import static dev.entitect.ArchitectureRules.createUnorderedCollections;
import static dev.entitect.ArchitectureRules.haveOneClassInUiThatCallsRunLater;
import static dev.entitect.ArchitectureRules.onlyIn;
import static dev.entitect.ArchitectureRules.parts;
import static dev.entitect.ArchitectureRules.writeFilesOnlyThroughSafeFile;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.entitect.job.session.LiveService;
import dev.entitect.model.Model;
import java.util.function.Consumer;
import java.util.function.Function;

/// The architecture, enforced by the build: which packages may use which, and which packages may use a library.
@AnalyzeClasses(packages = "dev.entitect", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    // Dependencies between packages: only those listed are allowed

    @ArchTest
    static final ArchRule namingUses = parts("naming").mayUse("model", "dialect");
    @ArchTest
    static final ArchRule connectUses = parts("connect").mayUse("dialect");
    @ArchTest
    static final ArchRule schemaUses = parts("schema").mayUse("catalogue", "naming", "model", "dialect");
    @ArchTest
    static final ArchRule layersAboveTheSchemaUse = parts("edit", "generate", "reverse", "compare", "diagram")
            .mayUse("catalogue", "schema", "naming", "code", "model", "dialect");
    @ArchTest
    static final ArchRule checkUses = parts("check").mayUse("sample", "schema", "naming", "code", "model", "sql", "dialect");
    @ArchTest
    static final ArchRule formatUses = parts("format").mayUse("schema", "naming", "model", "dialect", "file", "failure");
    @ArchTest
    static final ArchRule sampleUses = parts("sample").mayUse("schema", "naming", "model", "dialect", "failure");
    @ArchTest
    static final ArchRule codeUses = parts("code").mayUse();
    @ArchTest
    static final ArchRule editorUses = parts("editor").mayUse("diagram", "edit", "schema", "naming", "model");
    @ArchTest
    static final ArchRule renderUses = parts("render").mayUse("editor", "diagram", "model", "failure");
    @ArchTest
    static final ArchRule onlyTheCanvasDrivesAnEditor = noClasses().that().resideInAPackage("dev.entitect.render..").and()
            .resideOutsideOfPackage("dev.entitect.render.canvas..")
            .should().dependOnClassesThat().resideInAPackage("dev.entitect.editor..").allowEmptyShould(true);
    @ArchTest
    static final ArchRule liveUses = parts("live").mayUse("catalogue", "sql", "dialect", "failure");
    @ArchTest
    static final ArchRule catalogueUses = parts("catalogue", "sql").mayUse("dialect");
    @ArchTest
    static final ArchRule lowestLayerUsesNothing = parts("failure", "dialect").mayUse();
    @ArchTest
    static final ArchRule filesAndTasksUse = parts("file", "task").mayUse("failure");
    @ArchTest
    static final ArchRule logUses = parts("log").mayUse("file", "failure");
    @ArchTest
    static final ArchRule jobUses = parts("job").mayUse("generate", "reverse", "compare", "catalogue", "live", "sample", "format", "check",
            "edit",
            "editor",
            "diagram", "render", "schema", "naming", "model", "sql", "dialect", "task", "file", "failure");
    @ArchTest
    static final ArchRule windowDoesNotDependOnTheCommandLine = noClasses().that().resideInAPackage("dev.entitect.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("dev.entitect.cli..", "dev.entitect.app..").allowEmptyShould(true);
    @ArchTest
    static final ArchRule commandLineDoesNotDependOnTheWindow = noClasses().that().resideInAPackage("dev.entitect.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("dev.entitect.ui..", "dev.entitect.app..").allowEmptyShould(true);
    @ArchTest
    static final ArchRule onlyTheCompositionRootChoosesWhereSessionsRun = noClasses()
            .that().resideInAnyPackage("dev.entitect.ui..", "dev.entitect.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("dev.entitect.live.engine..", "dev.entitect.live.child..");
    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.entitect.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule jobPackagesHaveNoCycles = slices().matching("dev.entitect.job.(*)..").should().beFreeOfCycles();
    @ArchTest
    static final ArchRule windowPackagesHaveNoCycles = slices().matching("dev.entitect.ui.(*)..").should().beFreeOfCycles();
    @ArchTest
    static final ArchRule generatorPackagesHaveNoCycles = slices().matching("dev.entitect.generate.(*)..").should().beFreeOfCycles();
    @ArchTest
    static final ArchRule diagramPackagesHaveNoCycles = slices().matching("dev.entitect.diagram.(*)..").should().beFreeOfCycles();

    // Which packages may use which library

    @ArchTest
    static final ArchRule modelUsesOnlyJavaBase = classes().that().resideInAnyPackage("dev.entitect.model..", "dev.entitect.connect..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("dev.entitect.model..", "dev.entitect.connect..", "dev.entitect.dialect..", "java.lang..", "java.util",
                    "java.util.function..",
                    "java.util.stream..", "java.util.regex..", "java.util.concurrent..", "java.io..", "java.math..", "java.net",
                    "java.nio..",
                    "java.text..", "java.time..", "java.security..")
            .allowEmptyShould(true);
    @ArchTest
    static final ArchRule filesAndFailuresUseOnlyJavaBase = classes().that()
            .resideInAnyPackage("dev.entitect.file..", "dev.entitect.failure..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("dev.entitect.file..", "dev.entitect.failure..", "java.lang..",
                    "java.util..",
                    "java.io..", "java.text..", "java.nio..", "java.time..", "java.security..");
    @ArchTest
    static final ArchRule onlyTheWindowUsesJavaFx = onlyIn("ui", "app", "render.canvas").use(
            "javafx..", "com.sun.javafx..", "org.controlsfx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.ikonli..");
    @ArchTest
    static final ArchRule onlyTheFileFormatUsesJackson = onlyIn("format").use("tools.jackson..", "com.fasterxml..");
    @ArchTest
    static final ArchRule onlySessionsAndCatalogueReadersAccessDatabases = onlyIn("live", "catalogue.jdbc").use(
            "java.sql..", "javax.sql..", "org.hibernate..", "jakarta.persistence..", "org.h2..", "com.zaxxer..", "net.ttddyy..");
    @ArchTest
    static final ArchRule onlyGeneratorsUseJavaPoet = onlyIn("generate").use("com.palantir.javapoet..");
    @ArchTest
    static final ArchRule onlyCodeAnalysisUsesJavaParser = onlyIn("code", "reverse").use("com.github.javaparser..");
    @ArchTest
    static final ArchRule onlySessionsAndReverseEngineeringUseTheSqlParser = onlyIn("live", "reverse").use("net.sf.jsqlparser..");
    @ArchTest
    static final ArchRule onlyRenderingUsesPdfBox = onlyIn("render").use("org.apache.pdfbox..", "org.apache.fontbox..");
    @ArchTest
    static final ArchRule onlyAutomaticLayoutUsesElk = onlyIn("diagram.layout").use("org.eclipse.elk..", "org.eclipse.emf..",
            "org.eclipse.xtext..");
    @ArchTest
    static final ArchRule onlySampleGenerationUsesDatafaker = onlyIn("sample").use("net.datafaker..");
    @ArchTest
    static final ArchRule onlyTheCommandLineUsesPicocli = onlyIn("cli", "app").use("picocli..");

    // Coding rules

    @ArchTest
    static final ArchRule oneClassSchedulesWorkOnTheWindowThread = classes().should(haveOneClassInUiThatCallsRunLater())
            .allowEmptyShould(true);
    @ArchTest
    static final ArchRule onePackageWritesFiles = classes().that().resideOutsideOfPackage("dev.entitect.file..")
            .should(writeFilesOnlyThroughSafeFile())
            .because("a file is replaced as a whole or not at all, follows its links and keeps its permissions");
    @ArchTest
    static final ArchRule windowQueriesSessionsOnlyThroughSessionClient = noClasses().that().resideInAPackage("dev.entitect.ui..")
            .should().callMethod(LiveService.class, "ask", Model.class, Function.class, Consumer.class)
            .because("SessionClient asks in the background and hands over all reasons");
    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that().areStatic().should().beFinal().allowEmptyShould(true)
            .because("state belongs to objects that are handed to whoever needs them");
    @ArchTest
    static final ArchRule generationIsDeterministic = classes().that().resideInAPackage("dev.entitect.generate..")
            .should(callOnlyDeterministicMethods()).allowEmptyShould(true)
            .because("the same model gives the same bytes");
    @ArchTest
    static final ArchRule generationUsesOnlyOrderedCollections = noClasses().that().resideInAPackage("dev.entitect.generate..")
            .should(createUnorderedCollections()).allowEmptyShould(true)
            .because("the same model gives the same bytes");
}
