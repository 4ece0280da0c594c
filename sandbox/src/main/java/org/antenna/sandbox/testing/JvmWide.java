package org.antenna.sandbox.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.antenna.sandbox.process.PartFailed;

/**
 * Calls {@link TestParts} in the one class loader that lives as long as the JVM. Quarkus loads test resources and tests
 * by loaders of its own and closes them between applications; the parts must neither be started twice nor end with them.
 */
final class JvmWide {
    private JvmWide() {}

    /** The call may only take and return types of the JDK. */
    @SuppressWarnings("unchecked")
    static <T> T call(String method, Object... arguments) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            // Kafka's client looks its own classes up by the context loader, which here is one of Quarkus's.
            Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
            Class<?> parts = Class.forName(TestParts.class.getName(), true, ClassLoader.getSystemClassLoader());
            for (Method candidate : parts.getMethods()) {
                if (candidate.getName().equals(method)) {
                    return (T) candidate.invoke(null, arguments);
                }
            }
            throw new IllegalArgumentException(method);
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            throw new PartFailed(String.valueOf(cause.getMessage()), cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
