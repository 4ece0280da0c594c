package org.antenna.matching;

/** One thing that a report has or has not: a value of a facet, or an anchor of its text. */
record Condition(Facet facet, String value) {

    /**
     * A kind of condition. The weight says how common one value is among reports: the lightest gate lets the fewest
     * reports through. Orders of magnitude are enough; they come from what the facets mean.
     */
    enum Facet {
        SERIES(50),
        TOPIC(20),
        COUNTRY(10),
        COUNTRY_GROUP(100),
        MISSION(5),
        LANGUAGE(1_000),
        ANCHOR(10);

        private final int weight;

        Facet(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }
}
