package dev.entitect.app;

import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.fx.FxThread;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

/// Asks on JavaFX's thread whether Java that came with a file may run, and waits for the answer.
record CodeConsentPrompt(Dialogs dialogs) implements Predicate<String> {

    @Override
    public boolean test(String names) {
        FutureTask<Boolean> answer = new FutureTask<>(() -> dialogs.confirm("Run the Java code of this file?",
                "It came with the file and runs in the process of the session, with your rights on this computer: " + names + ".",
                "Run It"));
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
