package org.antenna.sandbox.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.PartFailed;

/** The provider's key. Kept across restarts, so that services go on trusting the tokens they know. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path directory) {
        Path file = directory.resolve("signing-key.json");
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("antenna")
                    .generate();
            Directories.writeSecret(file, key.toJSONString());
            return key;
        } catch (IOException | ParseException | JOSEException e) {
            throw new PartFailed("Cannot read or make the signing key " + file + ". Remove it and start again.", e);
        }
    }
}
