/** Writing, releasing, revising and withdrawing reports over REST. */
@NullMarked
package org.antenna.catalog.report.rest;

import org.jspecify.annotations.NullMarked;
