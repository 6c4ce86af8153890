package dev.entitect.live.child;

import dev.entitect.live.engine.CompileClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How the process of a session is started: the Java and the class path of this one, with limits of its own. Stateless.
final class ChildCommand {

    private ChildCommand() {}

    /// @param memory of its heap, in MB
    static ProcessBuilder of(int memory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory + "m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // what the Java machine itself says must not get between the messages
        command.add("-XX:+DisplayVMOutputToStderr");
        // sessions are short and many: what starts soon is better than what is fast at last, and memory is given back
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:MinHeapFreeRatio=10");
        command.add("-XX:MaxHeapFreeRatio=30");
        // the compiler and the Java console keep what they read of the class path softly; a session that has gone must not be kept with it
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
