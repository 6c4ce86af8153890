package dev.entitect.diagram.layout;

/// Receives the progress of a layout, and can cancel it.
public interface LayoutProgress {

    /// @param fraction 0 to 1
    void reached(double fraction);

    boolean isCancelled();

    /// Ignores the progress.
    static LayoutProgress none() {
        return new LayoutProgress() {
            @Override
            public void reached(double fraction) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
