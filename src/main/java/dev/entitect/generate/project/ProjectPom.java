package dev.entitect.generate.project;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Driver;
import dev.entitect.model.Attribute;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Writes the build file, with the library versions that this program is built and tested with.
///
/// @param artifact the artifact id, without characters that need escaping
/// @param packageName becomes the group id
/// @param reactive whether to add Hibernate Reactive and its driver
/// @param logs whether the pool must log to java.util.logging
record ProjectPom(Model model, String artifact, String packageName, Dialect dialect, boolean reactive, boolean logs) {

    private static final String COMMUNITY_DIALECTS = "org.hibernate.community.";

    private record Dependency(String group, String artifact, String version, boolean runtime) {}

    String text() {
        StringBuilder dependencies = new StringBuilder();
        for (Dependency it : dependencies()) {
            dependencies.append("""
                        <dependency>
                          <groupId>%s</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>%s
                        </dependency>
                    """.formatted(it.group, it.artifact, it.version, it.runtime ? "\n      <scope>runtime</scope>" : "").indent(0));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>0.1.0-SNAPSHOT</version>

                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>

                  <dependencies>
                %s  </dependencies>

                  <build>
                    <plugins>
                      <!-- the one that older versions of Maven bring along does not know the release -->
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(packageName, artifact, dependencies, versions().getProperty("compiler"));
    }

    private List<Dependency> dependencies() {
        Properties versions = versions();
        List<Dependency> dependencies = new ArrayList<>();
        String hibernate = versions.getProperty("hibernate");
        dependencies.add(new Dependency("org.hibernate.orm", "hibernate-core", hibernate, false));
        dependencies.add(new Dependency("org.hibernate.orm", "hibernate-hikaricp", hibernate, true));
        if (model.classes().flatMap(type -> type.attributes().stream()).map(Attribute::type).anyMatch(BasicType.Json.class::isInstance)) {
            dependencies.add(new Dependency("tools.jackson.core", "jackson-databind", versions.getProperty("jackson"), true));
        }
        if (dialect.hibernateDialect().startsWith(COMMUNITY_DIALECTS)) {
            dependencies.add(new Dependency("org.hibernate.orm", "hibernate-community-dialects", hibernate, false));
        }
        Driver driver = dialect.driver();
        dependencies.add(new Dependency(driver.group(), driver.artifact(), versions.getProperty(dialect.scheme()), true));
        if (logs) {
            dependencies.add(new Dependency("org.slf4j", "slf4j-jdk14", versions.getProperty("slf4j"), true));
        }
        if (reactive) {
            boolean postgresql = dialect == Dialect.POSTGRESQL;
            dependencies.add(new Dependency("org.hibernate.reactive", "hibernate-reactive-core", versions.getProperty("reactive"), false));
            dependencies.add(
                    new Dependency("io.vertx", postgresql ? "vertx-pg-client" : "vertx-mysql-client", versions.getProperty("vertx"), true));
            if (postgresql) {
                // what PostgreSQL asks for a password by; the client loads it when it is there
                dependencies.add(new Dependency("com.ongres.scram", "scram-client", versions.getProperty("scram"), true));
            }
        }
        return dependencies;
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream file = ProjectPom.class.getResourceAsStream("/dev/entitect/generate/project/versions.properties")) {
            versions.load(file);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the program is missing", e);
        }
    }
}
