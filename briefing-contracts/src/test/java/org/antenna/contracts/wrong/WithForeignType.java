package org.antenna.contracts.wrong;

import com.fasterxml.jackson.databind.JsonNode;

/** What contracts must not hold: a record that drags a library along. */
public record WithForeignType(JsonNode data) {}
