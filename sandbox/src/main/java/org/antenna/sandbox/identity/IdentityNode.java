package org.antenna.sandbox.identity;

import java.nio.file.Path;
import org.antenna.sandbox.process.EndOfProcess;

/** The JVM that is the identity provider. Arguments: directory, port. */
public final class IdentityNode {
    private IdentityNode() {}

    public static void main(String[] arguments) {
        IdentityProvider provider = new IdentityProvider(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        provider.start();
        EndOfProcess.await(provider);
    }
}
