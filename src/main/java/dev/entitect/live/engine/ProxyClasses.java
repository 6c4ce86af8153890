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

/// Makes the classes of Hibernate's proxies ahead of it: it takes a class of that name from the entity's class loader when there is one,
/// and making them is more than half of its start. Those of entities that stay the same can be loaded again in the next session.
///
/// Whatever fails here is left to Hibernate, which makes the proxy then and knows what to say.
final class ProxyClasses {

    private static final List<TypeDescription> INTERFACES = List.of(TypeDescription.ForLoadedType.of(HibernateProxy.class));

    private ProxyClasses() {}

    /// The binary name under which Hibernate looks for the proxy of a class: see `ByteBuddyProxyHelper.buildProxy`.
    static String nameFor(String className) {
        return className + "$HibernateProxy";
    }

    /// The proxies of those classes that are entities, made on all processors.
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
