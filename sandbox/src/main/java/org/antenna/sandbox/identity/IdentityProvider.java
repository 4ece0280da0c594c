package org.antenna.sandbox.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.TcpPort;
import org.jspecify.annotations.Nullable;

/**
 * The OpenID provider, in this JVM. Codes with PKCE for browsers, the password grant for command lines and tests; nobody
 * is asked for a password, so it only ever listens on the loopback address.
 *
 * <p>Tokens carry {@code sub}, {@code name}, {@code email}, {@code groups}, {@code organisation}, {@code aud} =
 * {@code antenna}, and live one hour. The signing key is kept in the directory.
 */
public final class IdentityProvider implements Part {
    public static final String AUDIENCE = "antenna";
    private static final String ISSUER_PATH = "antenna";

    private final Path directory;
    private final int port;
    private final List<DemoUser> users;
    private @Nullable MockOAuth2Server server;

    public IdentityProvider(Path directory, int port) {
        this(directory, port, DemoUser.all());
    }

    public IdentityProvider(Path directory, int port, List<DemoUser> users) {
        this.directory = Directories.create(directory);
        this.port = port;
        this.users = List.copyOf(users);
    }

    @Override
    public String name() {
        return "identity";
    }

    /** Issuer of the tokens and base of the discovery document. */
    public static String issuer(int port) {
        return "http://localhost:%d/%s".formatted(port, ISSUER_PATH);
    }

    public String issuer() {
        return issuer(port);
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        TcpPort.requireFree(name(), port);
        KeyProvider keys = new KeyProvider(List.of(SigningKey.in(directory)), "RS256");
        Map<String, Claims> claims = new LinkedHashMap<>();
        users.forEach(user -> claims.put(user.username(), user.claims()));
        MockOAuth2Server started = new MockOAuth2Server(new OAuth2Config(
                true,
                loginPage().toString(),
                null,
                false,
                new OAuth2TokenProvider(keys, (java.time.Instant) null),
                Set.of(new TokenContents(ISSUER_PATH, AUDIENCE, claims)),
                new LoopbackServer()));
        started.start(InetAddress.getLoopbackAddress(), port);
        server = started;
    }

    /** A token for anyone, demo user or not. */
    public String token(Claims claims) {
        return Tokens.mint(issuer(), claims);
    }

    /** A token of a demo user. */
    public String token(String username) {
        return Tokens.ofDemoUser(issuer(), username);
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server = null;
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    private Path loginPage() {
        try {
            return Files.writeString(directory.resolve("login.html"), LoginPage.of(users));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
