/// How plain data crosses from one process to another.
package dev.entitect.live.wire;
