package org.antenna.delivery.sending.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails leave. */
@ConfigMapping(prefix = "antenna.sending")
public interface SendingSettings {
    /** False: what is due waits in the database, for instance after a restore. */
    @WithDefault("true")
    boolean enabled();

    /** Mails handed over at the same time, each on a connection of its own. */
    @WithDefault("32")
    int connections();

    /** Obligations leased in one transaction. */
    @WithDefault("200")
    int batch();

    /** Obligations leased and not yet recorded at any time; what a crash makes AMBIGUOUS at most. */
    @WithDefault("400")
    int atWork();

    /** After a crash what was leased is due again this much later at most, and a quarter. */
    @WithDefault("16s")
    Duration lease();

    /** How often the database is asked for due work when nothing rings. */
    @WithDefault("500ms")
    Duration poll();

    /** Wait after a mail was not taken; doubles up to {@link #mostBackOff()}. */
    @WithDefault("30s")
    Duration firstBackOff();

    @WithDefault("1h")
    Duration mostBackOff();

    /** A mail that was tried this long ends as REJECTED, {@code gave-up}. */
    @WithDefault("72h")
    Duration giveUpAfter();

    /**
     * A mail of which we never heard what became of it, this many times, ends as REJECTED, {@code unclear-too-often}: each
     * time may have brought its recipient a copy.
     */
    @WithDefault("3")
    int mostUnclear();

    /** Pause of all sending after no session came about; doubles up to {@link #mostPause()}. */
    @WithDefault("1s")
    Duration firstPause();

    @WithDefault("15s")
    Duration mostPause();
}
