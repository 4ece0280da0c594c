package org.antenna.sandbox.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.antenna.sandbox.process.Directories;

/** One password for each user, made when first asked for, kept in a file that only its owner may read. */
final class Passwords {
    private static final int BYTES = 18;

    private final Path file;

    Passwords(Path file) {
        this.file = file;
    }

    synchronized String of(String user) {
        Properties known = read();
        String password = known.getProperty(user);
        if (password == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            password = Base64.getUrlEncoder().encodeToString(random);
            known.setProperty(user, password);
            write(known);
        }
        return password;
    }

    private Properties read() {
        Properties known = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    private void write(Properties known) {
        try {
            StringWriter text = new StringWriter();
            known.store(text, null);
            Directories.writeSecret(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
