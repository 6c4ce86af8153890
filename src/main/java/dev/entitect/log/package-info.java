/// The log of unforeseen failures, in the user's data folder.
package dev.entitect.log;
