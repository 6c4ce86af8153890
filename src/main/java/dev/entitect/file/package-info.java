/// Writing files without losing what they held.
///
/// Everything the program writes goes through [dev.entitect.file.SafeFile]; what the disk refuses arrives as a
/// [dev.entitect.file.FileAccessException], whose message is a sentence for the user.
package dev.entitect.file;
