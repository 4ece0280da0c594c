package org.antenna.delivery;

import org.antenna.kit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_house_rules_hold() {
        HouseRules.check("org.antenna.delivery");
    }
}
