/** The services as processes of their own, with the settings that they take from the environment. */
@NullMarked
package org.antenna.sandbox.service;

import org.jspecify.annotations.NullMarked;
