package org.antenna.catalog;

import org.antenna.kit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_catalogue_keeps_the_house_rules() {
        HouseRules.check("org.antenna.catalog");
    }
}
