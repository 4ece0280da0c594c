package org.antenna.catalog.reader;

import org.antenna.contracts.Audience;

/**
 * Who may read a version of a report; the only place where this is decided. {@code ReadableSql} says the same in SQL, for
 * lists.
 *
 * <p>The desk reads everything; a mission what it wrote; everyone else what is released and whose audience has their
 * organisation. An organisation that is unknown or closed reads nothing.
 */
public final class MayRead {
    private MayRead() {}

    /** @param released whether this version is the released one, and not a draft, superseded or withdrawn */
    public static boolean version(Reader reader, String missionOfOrigin, boolean released, Audience audience) {
        return reader.edits(missionOfOrigin) || released && admits(audience, reader);
    }

    /** Whether the audience has the reader's organisation, whatever the state of the report. */
    public static boolean admits(Audience audience, Reader reader) {
        Organisation organisation = reader.organisation();
        if (organisation == null || organisation.closed()) {
            return false;
        }
        return audience.organisations().contains(organisation.code())
                || audience.classes().contains(organisation.organisationClass()) && inRegion(audience, organisation);
    }

    private static boolean inRegion(Audience audience, Organisation organisation) {
        return audience.regions().isEmpty() || organisation.regions().stream().anyMatch(audience.regions()::contains);
    }
}
