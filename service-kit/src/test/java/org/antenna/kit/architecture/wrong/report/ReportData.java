package org.antenna.kit.architecture.wrong.report;

import io.smallrye.mutiny.Uni;
import org.antenna.kit.architecture.wrong.menu.db.SqlMenu;

public record ReportData(String title) {
    Uni<SqlMenu> menu() {
        return Uni.createFrom().nullItem();
    }
}
