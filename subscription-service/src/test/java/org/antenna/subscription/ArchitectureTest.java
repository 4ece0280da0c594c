package org.antenna.subscription;

import org.antenna.kit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.check("org.antenna.subscription");
    }
}
