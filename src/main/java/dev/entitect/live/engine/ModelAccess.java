package dev.entitect.live.engine;

/// Finds the code that accesses something that is not loaded. Stateless.
final class ModelAccess {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private ModelAccess() {}

    /// The running method of the model's own classes, as `User.postCount (User.java:88)`; empty if there is none.
    static String find() {
        return WALKER.walk(frames -> frames.filter(frame -> frame.getDeclaringClass().getClassLoader() instanceof ModelClassLoader)
                .filter(frame -> !frame.getDeclaringClass().isHidden() && !frame.getDeclaringClass().getName().contains("HibernateProxy"))
                .findFirst()
                .map(frame -> frame.getDeclaringClass().getSimpleName() + '.' + frame.getMethodName() + " (" + frame.getFileName() + ':'
                        + frame.getLineNumber() + ')')
                .orElse(""));
    }
}
