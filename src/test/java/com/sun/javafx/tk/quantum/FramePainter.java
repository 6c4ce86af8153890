package com.sun.javafx.tk.quantum;

import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;

/// Paints a frame on request rather than with the next pulse. Must be called on JavaFX's thread.
public final class FramePainter {

    private FramePainter() {}

    /// Lays out and paints whatever changed, and waits until the render thread has finished it.
    public static void paint() {
        ((QuantumToolkit) Toolkit.getToolkit()).pulse();
        renderThreadCpu();
    }

    /// The CPU time that the render thread has used so far, in nanoseconds.
    public static long renderThreadCpu() {
        long[] time = new long[1];
        QuantumToolkit.runInRenderThreadAndWait(() -> time[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return time[0];
    }
}
