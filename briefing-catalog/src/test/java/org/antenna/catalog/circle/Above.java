package org.antenna.catalog.circle;

import org.antenna.catalog.circle.below.Below;

/** Wrong on purpose: it knows a package that knows its own. */
public record Above(Below below) {}
