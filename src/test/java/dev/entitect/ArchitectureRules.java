package dev.entitect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The DSL of [ArchitectureTest].
final class ArchitectureRules {

    private static final String ROOT = "dev.entitect";

    private ArchitectureRules() {}

    /// Starts a rule about some of the program's packages, named relative to its root package.
    static Parts parts(String... names) {
        return new Parts(List.of(names));
    }

    /// Starts a rule about libraries that only some packages may use.
    static Users onlyIn(String... names) {
        return new Users(names);
    }

    record Parts(List<String> names) {

        /// Only these packages of the program; if several were named at the start, they may not use each other either.
        ArchRule mayUse(String... others) {
            return noClasses().that().resideInAnyPackage(packages(names.toArray(String[]::new)))
                    .should(new ArchCondition<>("use other packages of the program than " + List.of(others)) {
                        @Override
                        public void check(JavaClass user, ConditionEvents events) {
                            user.getDirectDependenciesFromSelf().stream()
                                    .filter(use -> isForbidden(user, use.getTargetClass(), others))
                                    .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
                        }
                    })
                    .allowEmptyShould(true);
        }

        private static boolean isForbidden(JavaClass user, JavaClass used, String... others) {
            return used.getPackageName().startsWith(ROOT)
                    && !partOf(used).equals(partOf(user))
                    && !List.of(others).contains(partOf(used));
        }

        private static String partOf(JavaClass type) {
            String[] names = type.getPackageName().split("\\.");
            return names.length > 2 ? names[2] : "";
        }
    }

    record Users(String... names) {

        ArchRule use(String... libraries) {
            return noClasses().that().resideInAPackage(ROOT + "..").and().resideOutsideOfPackages(packages(names))
                    .should().dependOnClassesThat().resideInAnyPackage(libraries)
                    .allowEmptyShould(true);
        }
    }

    /// All work for the JavaFX thread passes through one class, so that a test can substitute another thread.
    static ArchCondition<JavaClass> haveOneClassInUiThatCallsRunLater() {
        return new ArchCondition<>("leave Platform.runLater to one class of ui") {

            private final Set<String> callers = new TreeSet<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                accesses(type).filter(access -> isCall(access, "javafx.application.Platform", "runLater")).forEach(access -> {
                    callers.add(outermost(type).getName());
                    if (!type.getPackageName().startsWith(ROOT + ".ui")) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                });
            }

            @Override
            public void finish(ConditionEvents events) {
                if (callers.size() > 1) {
                    events.add(SimpleConditionEvent.violated(callers, "Platform.runLater is called in several classes: " + callers));
                }
            }
        };
    }

    /// No clock, no random numbers, no default locale.
    static ArchCondition<JavaClass> callOnlyDeterministicMethods() {
        Map<String, Set<String>> nondeterministic = Map.of(
                "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "identityHashCode"),
                "java.lang.Math", Set.of("random"),
                "java.util.UUID", Set.of("randomUUID"),
                "java.util.Locale", Set.of("getDefault"));
        return not("call a clock, a random or the default locale", access -> {
            String owner = access.getTargetOwner().getName();
            return nondeterministic.getOrDefault(owner, Set.of()).contains(access.getName())
                    || owner.startsWith("java.time.") && access.getName().equals("now")
                    || access.getTargetOwner().isAssignableTo(java.util.random.RandomGenerator.class)
                    || owner.equals("java.util.Date") && access.getName().equals("<init>");
        });
    }

    /// No other class writes, copies, moves or creates files. Streams that are already open, such as standard output, are allowed.
    static ArchCondition<JavaClass> writeFilesOnlyThroughSafeFile() {
        Map<String, Set<String>> writing = Map.of(
                "java.nio.file.Files", Set.of("write", "writeString", "newBufferedWriter", "newOutputStream", "newByteChannel", "copy",
                        "move", "delete", "deleteIfExists", "createFile", "createTempFile", "createDirectory", "createDirectories",
                        "createLink", "createSymbolicLink", "setPosixFilePermissions", "setOwner", "setAttribute"),
                "java.nio.channels.FileChannel", Set.of("open"),
                "java.io.FileOutputStream", Set.of("<init>"),
                "java.io.FileWriter", Set.of("<init>"),
                "java.io.RandomAccessFile", Set.of("<init>"));
        return not("write files", access -> writing.getOrDefault(access.getTargetOwner().getName(), Set.of()).contains(access.getName())
                && !access.getTarget().getFullName().contains(FileDescriptor.class.getName()));
    }

    static ArchCondition<JavaClass> createUnorderedCollections() {
        return new ArchCondition<>("create a HashMap or a HashSet") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                accesses(type)
                        .filter(access -> isCall(access, "java.util.HashMap", "<init>") || isCall(access, "java.util.HashSet", "<init>"))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> not(String description, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("not " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                accesses(type).filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    /// Calls, and method references such as `HashMap::new`.
    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        return type.getAccessesFromSelf().stream();
    }

    private static boolean isCall(JavaAccess<?> access, String owner, String method) {
        return access.getTargetOwner().getName().equals(owner) && access.getName().equals(method);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
