package dev.entitect.live.wire;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Identifies a method within its interface, even if it is overloaded.
public final class Signature {

    private Signature() {}

    /// The name with the types of the parameters, `sql(String,Map,QueryOptions)`.
    public static String of(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }
}
