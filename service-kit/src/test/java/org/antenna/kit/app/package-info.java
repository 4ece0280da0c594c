/** The smallest service: it makes things, tells of them and hears of them again. Only for the tests of the kit. */
package org.antenna.kit.app;
