package org.antenna.catalog.intake.xml;

import java.util.List;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;

/** A document that is refused as a whole. */
final class FeedFault {
    private FeedFault() {}

    static Refusal of(String code, String detail) {
        return new Refusal(400, code, detail, List.of(new FieldError("body", code, detail)));
    }

    /** @param column 0 when it is not known */
    static Refusal at(int line, int column, String code, String detail) {
        return of(code, "Line " + line + (column > 0 ? ", column " + column : "") + ": " + detail);
    }
}
