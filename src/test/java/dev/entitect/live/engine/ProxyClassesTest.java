package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.live.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.bytecode.internal.bytebuddy.ByteBuddyState;
import org.hibernate.bytecode.internal.bytebuddy.BytecodeProviderImpl;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.ProxyFactory;
import org.junit.jupiter.api.Test;

/// Hibernate uses the proxies generated in advance, and they live as long as their classes.
class ProxyClassesTest {

    private static final SourceFile PERSON = entity("Person", "");
    private static final SourceFile PUPIL = entity("Pupil", "extends Person");
    private static final SourceFile OTHER = entity("Other", "");
    private static final SourceFile PLAIN = new SourceFile("p/Plain.java", "package p; public class Plain { }");

    @Test
    void onlyEntitiesGetProxies() {
        assertThat(compiledWithProxies(List.of(PERSON, PUPIL, PLAIN)).proxies()).containsOnlyKeys("p.Person$HibernateProxy",
                "p.Pupil$HibernateProxy");
    }

    @Test
    void hibernateUsesThemInsteadOfGeneratingItsOwn() throws Exception {
        Compiled compiled = compiledWithProxies(List.of(PERSON));
        ModelClassLoader loader = new ModelClassLoader(compiled.all());
        loader.offerProxies(compiled.proxies());
        Class<?> person = loader.loadClass("p.Person");

        Class<?> loaded = new ByteBuddyState().loadProxy(person, ProxyClasses.nameFor("p.Person"), (maker, names) -> {
            throw new AssertionError("generated again");
        });
        ProxyFactory factory = new BytecodeProviderImpl().getProxyFactoryFactory().buildProxyFactory(null);
        factory.postInstantiate("p.Person", person, Set.of(HibernateProxy.class), null, null, null);

        assertThat(factory.getProxy(1L, null)).isInstanceOf(person).isExactlyInstanceOf(loaded);
    }

    @Test
    void proxiesAreRegeneratedOnlyForRecompiledClasses() {
        Compiled before = compiledWithProxies(List.of(PERSON, PUPIL, OTHER));
        SourceFile changed = new SourceFile(PERSON.path(), PERSON.text().replace("long id", "long id; public String name"));

        Compiled after = SourceCompiler.compile(List.of(changed, PUPIL, OTHER), before);

        assertThat(after.proxies()).containsOnlyKeys("p.Other$HibernateProxy");
        assertThat(after.proxies().get("p.Other$HibernateProxy")).isSameAs(before.proxies().get("p.Other$HibernateProxy"));
    }

    private static Compiled compiledWithProxies(List<SourceFile> sources) {
        Compiled compiled = SourceCompiler.compile(sources);
        Map<String, byte[]> compiledWithProxies = new HashMap<>(
                ProxyClasses.of(compiled.all().keySet(), new ModelClassLoader(compiled.all())));
        return compiled.withProxies(compiledWithProxies);
    }

    private static SourceFile entity(String name, String parent) {
        return new SourceFile("p/" + name + ".java", "package p; @jakarta.persistence.Entity public class " + name + " " + parent
                + " { @jakarta.persistence.Id public long id; public String title() { return null; } }");
    }
}
