package dev.entitect.diagram.layout;

/// Is told how far an arrangement has come, and can end it.
public interface LayoutProgress {

    /// @param fraction 0 to 1
    void reached(double fraction);

    boolean isCancelled();

    /// For whoever does not want to know.
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
