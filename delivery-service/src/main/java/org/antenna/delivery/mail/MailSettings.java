package org.antenna.delivery.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Everything that an operator may set about mails. A value that does not fit its type stops the start. */
@ConfigMapping(prefix = "antenna.mail")
public interface MailSettings {
    /**
     * {@code ANTENNA_MAIL_FROM}: one mailbox, {@code antenna@example.org} or {@code Antenna <antenna@example.org>}.
     * Without a name, mails say 天线 or Antenna, as their reader's language wants. It is the envelope sender too.
     */
    String from();

    /** The zone in which mails give points in time; they name it. IANA name. */
    @WithDefault("Asia/Shanghai")
    ZoneId timeZone();

    /** How many characters of a report's body a mail holds at most. What is longer is cut, which the mail says. */
    @WithDefault("20000")
    int bodyLimit();

    /** How many characters of bodies a digest holds at most; its reports share them evenly, none gets under 1,000. */
    @WithDefault("120000")
    int digestLimit();

    Smtp smtp();

    /** The relay: the server that takes every mail from us. */
    interface Smtp {
        /** {@code ANTENNA_SMTP_HOST}. */
        String host();

        /** {@code ANTENNA_SMTP_PORT}. 465 means TLS from the first byte; any other port starts in clear. */
        @WithDefault("587")
        int port();

        /** {@code ANTENNA_SMTP_TLS}. */
        @WithDefault("required")
        Tls tls();

        /** {@code ANTENNA_SMTP_USER}; absent: no login. */
        Optional<String> user();

        /** {@code ANTENNA_SMTP_PASSWORD}; needed where there is a user. */
        Optional<String> password();

        /** The name we greet with (EHLO), fully qualified. Absent: the host of {@code ANTENNA_PUBLIC_URL}. */
        Optional<String> ownName();

        /**
         * The most connections at a time, whoever sends. How many mails are sent at once is set where obligations are
         * leased, and should not be above this; the rest would wait with their leases running.
         */
        @WithDefault("64")
        int connections();

        /** An idle connection is used again within this time, later it is closed and another is opened. */
        @WithDefault("PT20S")
        Duration keepAlive();

        /** How long to wait for a connection. */
        @WithDefault("PT10S")
        Duration connectTimeout();

        /** How long to wait for one answer of the relay, and for it to take one chunk of a mail. */
        @WithDefault("PT60S")
        Duration answerTimeout();

        /**
         * How long to wait for the answer to the end of a mail, beside all other times. Running out of it leaves an
         * ambiguous attempt and may leave the recipient a second copy, so it should not be tight: RFC 5321, 4.5.3.2.6.
         */
        @WithDefault("PT10M")
        Duration finalAnswerTimeout();

        /** How long one handover may take up to the end of the mail, greeting included. Leases are renewed meanwhile. */
        @WithDefault("PT100S")
        Duration handoverTimeout();
    }

    /** How a connection to the relay is protected. A certificate is always checked, against the JVM's trust store. */
    enum Tls {
        /** A relay that does not offer STARTTLS gets no mail. */
        REQUIRED,
        /** STARTTLS where it is offered. */
        OPTIONAL,
        /** Never; for a relay on the same machine. */
        DISABLED
    }
}
