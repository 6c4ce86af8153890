package dev.entitect;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan of the house, held by the build: which package may use which, and which library stays behind which door.
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "dev.entitect";

    // Who may use whom

    @ArchTest
    static final ArchRule modelUsesOnlyJava = classes().that().resideInAPackage("dev.entitect.model..")
        .should().onlyDependOnClassesThat().resideInAnyPackage(
            "dev.entitect.model..", "java.lang..", "java.util..", "java.io..", "java.math..", "java.text..", "java.time..", "java.net..",
            "java.nio..")
        .allowEmptyShould(true);

    @ArchTest
    static final ArchRule naming = may("naming").use("model");
    @ArchTest
    static final ArchRule schema = may("schema").use("naming", "model");
    @ArchTest
    static final ArchRule edit = may("edit").use("schema", "naming", "model");
    @ArchTest
    static final ArchRule check = may("check").use("schema", "naming", "model");
    @ArchTest
    static final ArchRule format = may("format").use("schema", "naming", "model");
    @ArchTest
    static final ArchRule generate = may("generate").use("schema", "naming", "model");
    @ArchTest
    static final ArchRule reverse = may("reverse").use("schema", "naming", "model");
    @ArchTest
    static final ArchRule compare = may("compare").use("schema", "naming", "model");
    @ArchTest
    static final ArchRule diagram = may("diagram").use("schema", "naming", "model");
    @ArchTest
    static final ArchRule editor = may("editor").use("diagram", "edit", "schema", "naming", "model");
    @ArchTest
    static final ArchRule render = may("render").use("diagram", "model");
    @ArchTest
    static final ArchRule live = may("live").use();
    @ArchTest
    static final ArchRule task = may("task").use();
    @ArchTest
    static final ArchRule job = may("job").use(
        "generate", "reverse", "compare", "live", "format", "check", "edit", "editor", "diagram", "render", "schema", "naming", "model",
        "task");
    @ArchTest
    static final ArchRule ui = mayNot("ui").use("cli", "app");
    @ArchTest
    static final ArchRule cli = mayNot("cli").use("ui", "app");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.entitect.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    // Which library stays behind which door

    @ArchTest
    static final ArchRule javafxIsForTheWindow = only("ui", "app", "render.canvas").use(
        "javafx..", "com.sun.javafx..", "org.controlsfx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.ikonli..");
    @ArchTest
    static final ArchRule jacksonIsForTheFile = only("format").use("tools.jackson..", "com.fasterxml..");
    @ArchTest
    static final ArchRule databasesAreBehindADoor = only("live", "reverse.jdbc").use(
        "java.sql..", "javax.sql..", "org.hibernate..", "jakarta.persistence..", "org.h2..", "com.zaxxer..", "net.ttddyy..");
    @ArchTest
    static final ArchRule javaPoetIsForGenerating = only("generate").use("com.palantir.javapoet..");
    @ArchTest
    static final ArchRule picocliIsForTheCommandLine = only("cli", "app").use("picocli..");

    // How the code behaves

    @ArchTest
    static final ArchRule oneClassHandsWorkToTheWindowsThread = classes().that().resideInAPackage("dev.entitect..")
        .should(callRunLaterInOneClassOfUi()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("dev.entitect..")
        .and().doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
        .should().beFinal().allowEmptyShould(true)
        .because("state belongs to objects that are handed to whoever needs them");

    @ArchTest
    static final ArchRule generatingReadsNoClockRandomOrLocale = noClasses().that().resideInAPackage("dev.entitect.generate..")
        .should(callMethod(describe("a clock, a random or the default locale", ArchitectureTest::isAmbient)))
        .orShould().dependOnClassesThat().belongToAnyOf(Random.class)
        .allowEmptyShould(true)
        .because("the same model gives the same bytes");

    @ArchTest
    static final ArchRule generatingKeepsAnOrder = noClasses().that().resideInAPackage("dev.entitect.generate..")
        .should().callConstructorWhere(createsUnordered())
        .allowEmptyShould(true)
        .because("the same model gives the same bytes");
}
