package org.antenna.catalog.report.rest;

import org.jspecify.annotations.Nullable;

/** @param reason for those who could read it, 1 to 500 characters */
public record WithdrawalRequest(@Nullable String reason) {}
