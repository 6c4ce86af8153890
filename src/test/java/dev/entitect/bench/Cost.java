package dev.entitect.bench;

import java.lang.management.ManagementFactory;

/// The cost of a single run.
///
/// @param cpu  CPU time of the threads involved, in nanoseconds
/// @param wall elapsed time, in nanoseconds
record Cost(long cpu, long wall) {

    /// Measures work in the calling thread.
    static Cost of(Runnable work) {
        long wall = System.nanoTime();
        long cpu = threadTime();
        work.run();
        return new Cost(threadTime() - cpu, System.nanoTime() - wall);
    }

    /// The CPU time that the calling thread has used so far, in nanoseconds.
    static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
