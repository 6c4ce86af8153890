package dev.entitect.live.engine;

import jakarta.persistence.Entity;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.pool.TypePool;
import org.hibernate.bytecode.internal.bytebuddy.ByteBuddyState;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.pojo.bytebuddy.ByteBuddyProxyHelper;

/// Creates Hibernate's proxy classes in advance: Hibernate uses a class with the expected name if the entity's class loader has one, and
/// creating proxies takes more than half of its startup. Those of unchanged entities can be reused by the next session.
///
/// Failures are ignored here, since Hibernate then creates the proxy itself and reports the problem.
final class ProxyClasses {

    private static final List<TypeDescription> INTERFACES = List.of(TypeDescription.ForLoadedType.of(HibernateProxy.class));

    private ProxyClasses() {}

    /// The binary name under which Hibernate looks for the proxy of a class: see `ByteBuddyProxyHelper.buildProxy`.
    static String nameFor(String className) {
        return className + "$HibernateProxy";
    }

    /// Creates the proxies of those classes that are entities, on all processors.
    ///
    /// @return bytes by binary name
    static Map<String, byte[]> of(Collection<String> classNames, ModelClassLoader loader) {
        Map<String, byte[]> made = new ConcurrentHashMap<>();
        ByteBuddyProxyHelper helper = new ByteBuddyProxyHelper(new ByteBuddyState());
        classNames.parallelStream().forEach(name -> proxy(name, loader, helper).ifPresent(bytes -> made.put(nameFor(name), bytes)));
        return made;
    }

    private static Optional<byte[]> proxy(String name, ModelClassLoader loader, ByteBuddyProxyHelper helper) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (!type.isAnnotationPresent(Entity.class) || Modifier.isFinal(type.getModifiers())) {
                return Optional.empty();
            }
            TypePool pool = TypePool.ClassLoading.of(loader);
            return Optional.of(helper.buildUnloadedProxy(pool, TypeDescription.ForLoadedType.of(type), INTERFACES).getBytes());
        } catch (ClassNotFoundException | RuntimeException | LinkageError leftToHibernate) {
            return Optional.empty();
        }
    }
}
