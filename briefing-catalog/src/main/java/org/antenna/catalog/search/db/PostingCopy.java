package org.antenna.catalog.search.db;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.antenna.catalog.search.segment.StoredPostings.Stored;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes postings by COPY in its binary format: a segment has some hundred thousand rows. */
final class PostingCopy {
    private static final String COPY =
            "copy search_posting (segment, token, documents, titles, summaries) from stdin binary";
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int BUFFER = 1 << 16;
    private static final short COLUMNS = 5;
    private static final int NULL = -1;
    private static final short END = -1;

    private final DataOutputStream out;
    private final long segment;

    private PostingCopy(DataOutputStream out, long segment) {
        this.out = out;
        this.segment = segment;
    }

    static void write(Handle db, long segment, Map<String, Stored> postings) {
        try (PGCopyOutputStream copy =
                        new PGCopyOutputStream(db.getConnection().unwrap(PGConnection.class), COPY, BUFFER);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(copy, BUFFER))) {
            new PostingCopy(out, segment).write(postings);
        } catch (IOException e) {
            throw new UncheckedIOException("Postings cannot be written", e);
        } catch (SQLException e) {
            throw new IllegalStateException("Postings cannot be written", e);
        }
    }

    private void write(Map<String, Stored> postings) throws IOException {
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
        for (Map.Entry<String, Stored> posting : postings.entrySet()) {
            out.writeShort(COLUMNS);
            out.writeInt(Long.BYTES);
            out.writeLong(segment);
            field(posting.getKey().getBytes(StandardCharsets.UTF_8));
            field(posting.getValue().documents());
            field(posting.getValue().titles());
            field(posting.getValue().summaries());
        }
        out.writeShort(END);
    }

    private void field(byte @Nullable [] value) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
        } else {
            out.writeInt(value.length);
            out.write(value);
        }
    }
}
