package dev.entitect.bench;

import java.lang.management.ManagementFactory;

/// What a piece of work took once.
///
/// @param cpu  time of the threads that did it, in nanoseconds
/// @param wall time that passed, in nanoseconds
record Cost(long cpu, long wall) {

    /// Of work in the calling thread.
    static Cost of(Runnable work) {
        long wall = System.nanoTime();
        long cpu = threadTime();
        work.run();
        return new Cost(threadTime() - cpu, System.nanoTime() - wall);
    }

    /// The processor time that the calling thread has used so far, in nanoseconds.
    static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
