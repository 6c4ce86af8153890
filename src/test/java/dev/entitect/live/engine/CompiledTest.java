package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.live.LiveException;
import dev.entitect.live.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is recompiled after a change, and what is reused.
class CompiledTest {

    private static final SourceFile BASE = source("Base", "public class Base { public int one() { return 1; } }");
    private static final SourceFile SUBCLASS = source("Heir", "public class Heir extends Base { }");
    private static final SourceFile USER = source("User", "public class User { int value(Heir heir) { return heir.one(); } }");
    private static final SourceFile OTHER = source("Other", "public class Other { static class Inner { } }");

    @Test
    void nothingIsRecompiledWithoutChanges() {
        Compiled before = SourceCompiler.compile(List.of(BASE, SUBCLASS, USER, OTHER));

        assertThat(before.stale(List.of(OTHER, USER, SUBCLASS, BASE))).isEmpty();
        assertThat(SourceCompiler.compile(List.of(BASE, SUBCLASS, USER, OTHER), before).all()).isEqualTo(before.all());
    }

    @Test
    void dependentsOfAChangedClassAreRecompiled() {
        Compiled before = SourceCompiler.compile(List.of(BASE, SUBCLASS, USER, OTHER));
        SourceFile changed = source("Base", "public class Base { public int one() { return 2; } }");

        assertThat(before.stale(List.of(changed, SUBCLASS, USER, OTHER))).containsExactly(changed, SUBCLASS, USER);
        Compiled after = SourceCompiler.compile(List.of(changed, SUBCLASS, USER, OTHER), before);
        assertThat(after.all()).containsOnlyKeys("p.Base", "p.Heir", "p.User", "p.Other", "p.Other$Inner");
        assertThat(after.all().get("p.Other")).isSameAs(before.all().get("p.Other"));
        assertThat(after.all().get("p.Base")).isNotEqualTo(before.all().get("p.Base"));
    }

    @Test
    void anErrorInADependentClassIsReportedThere() {
        Compiled before = SourceCompiler.compile(List.of(BASE, SUBCLASS, USER, OTHER));
        SourceFile renamed = source("Base", "public class Base { public int two() { return 2; } }");

        assertThatThrownBy(() -> SourceCompiler.compile(List.of(renamed, SUBCLASS, USER, OTHER), before)).isInstanceOf(LiveException.class)
                .hasMessageContaining("one()");
    }

    @Test
    void aRemovedClassIsNotReused() {
        Compiled before = SourceCompiler.compile(List.of(BASE, SUBCLASS, USER, OTHER));

        assertThat(SourceCompiler.compile(List.of(BASE, SUBCLASS, USER), before).all()).containsOnlyKeys("p.Base", "p.Heir", "p.User");
        assertThatThrownBy(() -> SourceCompiler.compile(List.of(BASE, USER, OTHER), before)).isInstanceOf(LiveException.class)
                .hasMessageContaining("Heir");
    }

    private static SourceFile source(String name, String text) {
        return new SourceFile("p/" + name + ".java", "package p; " + text);
    }
}
