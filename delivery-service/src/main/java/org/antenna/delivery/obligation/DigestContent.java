package org.antenna.delivery.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;

/**
 * What a digest says.
 *
 * @param pace DAILY or WEEKLY
 * @param day local date, in the recipient's zone, of the run that this digest is for; also when it goes out late
 * @param items at least one, in the order in which the reports were released
 */
public record DigestContent(UUID obligationId, Addressee addressee, Frequency pace, LocalDate day, List<Item> items) {
    public DigestContent {
        items = List.copyOf(items);
    }
}
