/** What the tests of all services share. */
package org.antenna.kit.testing;
