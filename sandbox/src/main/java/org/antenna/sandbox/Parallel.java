package org.antenna.sandbox;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.PartFailed;
import org.jspecify.annotations.Nullable;

/** Does the same to several parts side by side; all are finished before the first failure is told. */
public record Parallel(List<? extends Part> parts) {

    public void forEach(Consumer<Part> action) {
        PartFailed first = null;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = parts.stream()
                    .<Future<?>>map(part -> threads.submit(() -> action.accept(part)))
                    .toList();
            for (Future<?> one : running) {
                PartFailed failure = outcome(one);
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable PartFailed outcome(Future<?> one) {
        try {
            one.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof PartFailed failure
                    ? failure
                    : new PartFailed(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new PartFailed("Interrupted.", e);
        }
    }
}
