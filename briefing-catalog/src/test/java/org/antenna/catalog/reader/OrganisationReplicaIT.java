package org.antenna.catalog.reader;

import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.contracts.OrganisationClass;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationReplicaIT extends CatalogTestCase {
    @Inject
    Organisations organisations;

    @Test
    void an_organisation_reads_from_when_it_is_known_until_it_is_closed() {
        String id = released("For Yunnan", "{\"classes\": [\"REGION\"], \"regions\": [\"CN-YN\"]}");
        problem(as("reader", "yunnan-fao").get("/reports/" + id).then(), 404, "report-not-found");
        catalogue.tell("yunnan-fao", OrganisationClass.REGION, "CN-YN", false, 1);
        as("reader", "yunnan-fao").get("/reports/" + id).then().statusCode(200);
        catalogue.tell("yunnan-fao", OrganisationClass.REGION, "CN-YN", true, 2);
        problem(as("reader", "yunnan-fao").get("/reports/" + id).then(), 404, "report-not-found");
    }

    @Test
    void an_older_version_changes_nothing() {
        catalogue.tell("jilin-fao", OrganisationClass.REGION, "CN-JL", true, 5);
        organisations.keep(new Organisation("jilin-fao", 4, OrganisationClass.REGION, "CN-JL", false));
        assertThat(organisations.find("jilin-fao"))
                .get()
                .extracting(Organisation::closed)
                .isEqualTo(true);
    }
}
