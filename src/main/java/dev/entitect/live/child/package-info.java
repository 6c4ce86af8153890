/// A live session in a process of its own: both ends of it.
package dev.entitect.live.child;
