/// Long-running work with progress and cancellation, off the thread that shows it. A [dev.entitect.task.Task] defines what to do, a
/// [dev.entitect.task.TaskRunner] where: in the background for the window, in the calling thread for the command line and for tests.
/// Nothing else in the program starts threads for its own work.
package dev.entitect.task;
