package dev.entitect.live.child;

import dev.entitect.live.engine.EngineHost;
import dev.entitect.live.engine.PrintedText;
import dev.entitect.live.wire.Channel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/// The process that a live session runs in: reads requests from its input and writes answers to its output, until its input ends because
/// the window has gone.
public final class ChildMain {

    private ChildMain() {}

    public static void main(String[] arguments) {
        InputStream in = System.in;
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // what the user's code reads and writes must not get between the messages
        System.setIn(InputStream.nullInputStream());
        PrintedText printed = new PrintedText();
        System.setOut(printed.stream());
        new Child(new Channel(new BufferedInputStream(in), new BufferedOutputStream(out)), new EngineHost(printed)).run();
        Runtime.getRuntime().halt(0);
    }
}
