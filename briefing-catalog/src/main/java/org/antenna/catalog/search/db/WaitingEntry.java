package org.antenna.catalog.search.db;

import java.util.UUID;

/** A row of {@code search_entry} that waits. @param entry another whenever the report enters anew */
record WaitingEntry(long entry, UUID report) {}
