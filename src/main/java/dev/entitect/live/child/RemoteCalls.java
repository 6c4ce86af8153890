package dev.entitect.live.child;

import dev.entitect.live.BootListener;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SessionInfo;
import dev.entitect.live.wire.Message;
import dev.entitect.live.wire.Signature;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A session in another process, where each call becomes a message.
///
/// @param info as of its opening
record RemoteCalls(ChildLink link, SessionInfo info) implements InvocationHandler {

    /// The session itself stops a statement at its timeout; this is how long to wait after that.
    private static final Duration GRACE_PERIOD = Duration.ofSeconds(2);
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : switch (method.getName()) {
            case "timings" -> info.timings();
            case "info" -> info;
            case "cancel" -> {
                link.cancel();
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "LiveSession in process " + link.pid();
            default -> call(method, arguments == null ? List.of() : Collections.unmodifiableList(Arrays.asList(arguments)));
        };
    }

    private Object call(Method method, List<Object> arguments) {
        if (method.getName().equals("close") && !link.alive()) {
            return null;
        }
        Duration timeout = arguments.stream().filter(QueryOptions.class::isInstance)
                .map(options -> ((QueryOptions) options).timeout().plus(GRACE_PERIOD)).findFirst().orElse(DEFAULT_TIMEOUT);
        return link.ask(number -> new Message.Call(number, Signature.of(method), arguments), BootListener.NONE, timeout);
    }
}
