package org.antenna.kit.platform;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The kinds of failures since the last success, so that each is told once and not with every try. Of one thread. */
final class Failures {
    private static final int DEEPEST = 10;

    private final Set<String> kinds = new HashSet<>();
    private int count;

    /** Whether it is the first of its kind: types of the failure and its causes, and the state that SQL gives it. */
    boolean first(Throwable e) {
        count++;
        return kinds.add(kind(e));
    }

    /** Forgets them. @return how many there were */
    int over() {
        int failed = count;
        count = 0;
        kinds.clear();
        return failed;
    }

    private static String kind(Throwable e) {
        StringBuilder kind = new StringBuilder();
        Throwable each = e;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            kind.append(each.getClass().getName()).append('\n');
            if (each instanceof SQLException sql) {
                kind.append(sql.getSQLState()).append('\n');
            }
            each = each.getCause();
        }
        return kind.toString();
    }
}
