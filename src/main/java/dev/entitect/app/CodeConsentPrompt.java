package dev.entitect.app;

import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.widget.FxThread;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

/// Asks on the JavaFX thread whether Java code from a file may run, and waits for the answer.
record CodeConsentPrompt(Dialogs dialogs) implements Predicate<String> {

    @Override
    public boolean test(String names) {
        FutureTask<Boolean> answer = new FutureTask<>(() -> dialogs.confirm("Run the Java code in this file?",
                "The code runs in the session's process with your own privileges and is not sandboxed: " + names + ".",
                "Run code"));
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
}
