/// Two kinds of exceptions: a [dev.entitect.failure.Refusal] was foreseen and tells the user why something cannot be done; anything else
/// is a [dev.entitect.failure.Failure] and goes to the [dev.entitect.failure.FailureSink].
package dev.entitect.failure;
