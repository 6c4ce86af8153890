package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompileClassPathTest {

    @Test
    void theJarsOfHibernateAndPersistenceAreFound() {
        assertThat(CompileClassPath.of("")).extracting(Path::getFileName).extracting(Path::toString)
                .anyMatch(name -> name.startsWith("hibernate-core")).anyMatch(name -> name.startsWith("jakarta.persistence"));
    }

    @Test
    void nonexistentEntriesAreOmitted() {
        assertThat(CompileClassPath.of("/no/such/place.jar")).doesNotContain(Path.of("/no/such/place.jar"));
    }
}
