package org.antenna.catalog.reader.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antenna.catalog.ContractSamples;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Organisations;
import org.antenna.contracts.Audience;
import org.antenna.contracts.EventType;
import org.antenna.contracts.OrganisationClass;
import org.junit.jupiter.api.Test;

class OrganisationReplicaTest implements Organisations {
    private final List<Organisation> kept = new ArrayList<>();

    @Test
    void the_sample_of_the_contract_is_understood() {
        OrganisationReplica replica = new OrganisationReplica(this);
        assertThat(replica.types()).containsExactly(EventType.ORGANISATION_CHANGED.type());
        replica.on(ContractSamples.received(EventType.ORGANISATION_CHANGED));
        assertThat(kept).containsExactly(new Organisation("hebei-fao", 4, OrganisationClass.REGION, "CN-HE", false));
    }

    @Override
    public Optional<Organisation> find(String code) {
        return Optional.empty();
    }

    @Override
    public long admitted(Audience audience) {
        return 0;
    }

    @Override
    public void keep(Organisation organisation) {
        kept.add(organisation);
    }
}
