package org.antenna.catalog.search.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.antenna.catalog.search.segment.StoredPostings.Stored;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the postings of several segments side by side, token by token, a few rows of each at a time. */
final class PostingRows implements AutoCloseable {
    private static final String ROWS =
            "select token, documents, titles, summaries from search_posting where segment = ? order by token";
    private static final int AT_ONCE = 500;

    private final List<PreparedStatement> statements = new ArrayList<>();
    private final List<ResultSet> rows = new ArrayList<>();
    private final @Nullable String[] tokens;
    private final List<@Nullable Stored> current;
    private String token = "";

    PostingRows(Handle db, List<Long> segments) {
        tokens = new String[segments.size()];
        current = new ArrayList<@Nullable Stored>();
        segments.forEach(segment -> current.add(null));
        try {
            for (int at = 0; at < segments.size(); at++) {
                PreparedStatement statement = db.getConnection().prepareStatement(ROWS);
                statements.add(statement);
                statement.setFetchSize(AT_ONCE);
                statement.setLong(1, segments.get(at));
                rows.add(statement.executeQuery());
                advance(at);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Goes to the next token; false at the end. */
    boolean next() {
        @Nullable String least = null;
        for (String one : tokens) {
            if (one != null && (least == null || compare(one, least) < 0)) {
                least = one;
            }
        }
        if (least == null) {
            return false;
        }
        token = least;
        try {
            for (int at = 0; at < tokens.length; at++) {
                boolean here = least.equals(tokens[at]);
                current.set(at, here ? read(rows.get(at)) : null);
                if (here) {
                    advance(at);
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return true;
    }

    String token() {
        return token;
    }

    /** In the order of the segments; null where one has not the token. */
    List<@Nullable Stored> current() {
        return current;
    }

    @Override
    public void close() {
        for (PreparedStatement statement : statements) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw unreadable(e);
            }
        }
    }

    private void advance(int at) throws SQLException {
        tokens[at] = rows.get(at).next() ? rows.get(at).getString(1) : null;
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(row.getBytes(2), row.getBytes(3), row.getBytes(4));
    }

    /** As the database sorts: by code point, which is not the order of UTF-16. */
    static int compare(String one, String other) {
        int end = Math.min(one.length(), other.length());
        for (int at = 0; at < end; at++) {
            if (one.charAt(at) != other.charAt(at)) {
                return Integer.compare(rank(one.charAt(at)), rank(other.charAt(at)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** A half of a character beyond the first plane comes after all of that plane. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("Postings cannot be read", e);
    }
}
