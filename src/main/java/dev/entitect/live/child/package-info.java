/// Both ends of a live session in a separate process.
package dev.entitect.live.child;
