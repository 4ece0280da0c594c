/**
 * The rules of the house for the code of a service, kept by ArchUnit. Each service checks itself with {@link
 * org.antenna.kit.architecture.HouseRules}; {@link org.antenna.kit.architecture.HouseRulesTest} shows on wrong classes that every rule bites.
 */
package org.antenna.kit.architecture;
