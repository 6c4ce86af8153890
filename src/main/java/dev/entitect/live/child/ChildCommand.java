package dev.entitect.live.child;

import dev.entitect.live.engine.CompileClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The command that starts a session process: with this process's Java and class path, and its own limits. Stateless.
final class ChildCommand {

    private ChildCommand() {}

    /// @param memory heap size, in MB
    static ProcessBuilder of(int memory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory + "m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // output of the JVM itself must not get between the messages
        command.add("-XX:+DisplayVMOutputToStderr");
        // sessions are short and frequent: fast startup is better than peak performance, and memory is returned
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:MinHeapFreeRatio=10");
        command.add("-XX:MaxHeapFreeRatio=30");
        // the compiler and the Java console hold class path data by soft references, which must not keep closed sessions in memory
        command.add("-XX:SoftRefLRUPolicyMSPerMB=20");
        command.add("-Xshare:auto");
        command.add("-Djava.awt.headless=true");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(CompileClassPath.current().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(ChildMain.class.getName());
        return new ProcessBuilder(command);
    }
}
