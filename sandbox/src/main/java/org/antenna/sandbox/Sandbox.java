package org.antenna.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antenna.sandbox.identity.Claims;
import org.antenna.sandbox.identity.IdentityNode;
import org.antenna.sandbox.identity.IdentityProvider;
import org.antenna.sandbox.identity.Tokens;
import org.antenna.sandbox.kafka.Kafka;
import org.antenna.sandbox.mail.InboxClient;
import org.antenna.sandbox.mail.MailNode;
import org.antenna.sandbox.postgres.Postgres;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.JavaCommand;
import org.antenna.sandbox.process.JvmPart;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.TcpPort;
import org.antenna.sandbox.service.ServiceProcess;

/**
 * All parts over one directory: PostgreSQL, Kafka, identity provider, mail catcher, then the three services, each a
 * process of its own that goes on when this JVM ends. Another {@code Sandbox} over the same directory and ports finds
 * them again.
 */
public final class Sandbox implements AutoCloseable {
    private final Ports ports;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Part identity;
    private final Part mail;
    private final List<ServiceProcess> services;

    /**
     * @param root of the repository, where the modules have built the services
     * @param directory of all data
     */
    public Sandbox(Path root, Path directory, Ports ports) {
        this.ports = ports;
        Path home = Directories.create(directory);
        this.postgres = new Postgres(home.resolve("postgres"), ports.of(PortName.POSTGRES));
        this.kafka = new Kafka(home.resolve("kafka"), ports.of(PortName.KAFKA), ports.of(PortName.KAFKA_CONTROLLER));
        this.identity = identity(home.resolve("identity"));
        this.mail = mail(home.resolve("mail"));
        this.services = new ServiceSettings(root, home, ports, postgres, kafka).services();
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Part identity() {
        return identity;
    }

    public Part mail() {
        return mail;
    }

    /** {@code catalog}, {@code subscription} or {@code delivery}. */
    public ServiceProcess service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** What the services need; may be started side by side. */
    public List<Part> foundations() {
        return List.of(postgres, kafka, identity, mail);
    }

    public List<ServiceProcess> services() {
        return services;
    }

    /** All of them, each after those it needs. */
    public List<Part> parts() {
        List<Part> all = new ArrayList<>(foundations());
        all.addAll(services);
        return all;
    }

    public void start() {
        new Parallel(foundations()).forEach(Part::start);
        new Parallel(services).forEach(Part::start);
    }

    /** The services first, PostgreSQL last. */
    public void stop() {
        new Parallel(services).forEach(Part::stop);
        foundations().reversed().forEach(Part::stop);
    }

    /** Everything at once, as a power cut would. */
    public void kill() {
        parts().forEach(Part::kill);
    }

    @Override
    public void close() {
        stop();
    }

    public Ports ports() {
        return ports;
    }

    public String issuer() {
        return IdentityProvider.issuer(ports.of(PortName.IDENTITY));
    }

    public String token(Claims claims) {
        return Tokens.mint(issuer(), claims);
    }

    /** The token of a demo user, such as {@code zhao.min}. */
    public String token(String username) {
        return Tokens.ofDemoUser(issuer(), username);
    }

    public String inboxUrl() {
        return "http://localhost:" + ports.of(PortName.INBOX);
    }

    public InboxClient inbox() {
        return new InboxClient("http://127.0.0.1:" + ports.of(PortName.INBOX));
    }

    private Part identity(Path directory) {
        int port = ports.of(PortName.IDENTITY);
        List<String> arguments = List.of(directory.toString(), Integer.toString(port));
        return new JvmPart(new JvmPart.Launch(
                "identity",
                directory,
                Map.of(PortName.IDENTITY.label(), port),
                () -> JavaCommand.mainClass(List.of("-Xmx96m"), IdentityNode.class, arguments),
                Map::of,
                () -> TcpPort.answers(port)));
    }

    private Part mail(Path directory) {
        int smtp = ports.of(PortName.SMTP);
        int inbox = ports.of(PortName.INBOX);
        List<String> arguments = List.of(directory.toString(), Integer.toString(smtp), Integer.toString(inbox));
        return new JvmPart(new JvmPart.Launch(
                "mail",
                directory,
                Map.of(PortName.SMTP.label(), smtp, PortName.INBOX.label(), inbox),
                () -> JavaCommand.mainClass(List.of("-Xmx256m"), MailNode.class, arguments),
                Map::of,
                () -> TcpPort.answers(smtp) && TcpPort.answers(inbox)));
    }
}
