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

/// The main class of the session process: reads requests from standard input and writes answers to standard output, until the input ends
/// because the window has closed.
public final class ChildMain {

    private ChildMain() {}

    public static void main(String[] arguments) {
        InputStream in = System.in;
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // input and output of the user's code must not get between the messages
        System.setIn(InputStream.nullInputStream());
        PrintedText printed = new PrintedText();
        System.setOut(printed.stream());
        new Child(new Channel(new BufferedInputStream(in), new BufferedOutputStream(out)), new EngineHost(printed)).run();
        Child.endProcesses();
        Runtime.getRuntime().halt(0);
    }
}
