package dev.entitect.app;

import dev.entitect.job.code.ForeignCode;
import dev.entitect.naming.Counts;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.widget.FxThread;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Asks on the JavaFX thread whether code from a file may run, and waits for the answer.
record CodeConsentPrompt(Dialogs dialogs) implements Predicate<List<ForeignCode>> {

    @Override
    public boolean test(List<ForeignCode> code) {
        FutureTask<Boolean> answer = new FutureTask<>(() -> dialogs.confirmCode("Run the code in this file?",
                "This file contains " + Counts.of(code.size(), "piece") + " of code that you have not allowed yet. Java runs in the "
                        + "session's process with your own privileges: it can read and change your files and use the network. SQL runs in "
                        + "the "
                        + "session's database. Run it only if you trust the author of the file.",
                text(code), "Run code", "Don't run"));
        new FxThread().execute(answer);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static String text(List<ForeignCode> code) {
        return code.stream().map(piece -> "// " + piece.label() + '\n' + piece.code().strip()).collect(Collectors.joining("\n\n"));
    }
}
