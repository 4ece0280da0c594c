package org.antenna.sandbox;

import java.util.Locale;

/** Every port of the sandbox with its usual number; all on the loopback address. */
public enum PortName {
    CATALOG(8081),
    SUBSCRIPTION(8082),
    DELIVERY(8083),
    IDENTITY(8180),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    SMTP(11025),
    INBOX(8025);

    private final int usual;

    PortName(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** As in {@code --port name=number}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String environmentVariable() {
        return "ANTENNA_PORT_" + name();
    }

    static PortName ofLabel(String label) {
        for (PortName name : values()) {
            if (name.label().equals(label)) {
                return name;
            }
        }
        throw new IllegalArgumentException("There is no port called " + label + ".");
    }
}
