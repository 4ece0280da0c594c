/**
 * An OpenID provider with a login page that lists the demo users. Never for production: it asks for no password.
 *
 * <p>Proved by {@code IdentityProviderIT}.
 */
@NullMarked
package org.antenna.sandbox.identity;

import org.jspecify.annotations.NullMarked;
