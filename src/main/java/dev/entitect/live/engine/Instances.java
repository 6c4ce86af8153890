package dev.entitect.live.engine;

import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/// Creates objects of the model's classes. Stateless.
final class Instances {

    private Instances() {}

    /// @throws LiveException if the object cannot be created
    static Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            throw new LiveException(
                    LiveProblem.of(LiveProblem.Kind.JAVA, "A " + type.getSimpleName() + " cannot be created: " + thrown.getCause()));
        } catch (ReflectiveOperationException impossible) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.JAVA,
                    "A " + type.getSimpleName() + " cannot be created here: it is abstract, or has no constructor without parameters."));
        }
    }
}
