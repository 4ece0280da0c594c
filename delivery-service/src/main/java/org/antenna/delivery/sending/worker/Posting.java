package org.antenna.delivery.sending.worker;

import java.util.function.Function;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.sending.Dispatch;

/** A leased obligation on its way to a thread that hands it over. */
record Posting(Dispatch dispatch, Function<Dispatch, OutgoingMail> writer) {}
