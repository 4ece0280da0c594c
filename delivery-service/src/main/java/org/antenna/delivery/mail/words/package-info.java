/**
 * What mails say, in Chinese and in English, as sentences. Knows no markup and no template.
 */
@NullMarked
package org.antenna.delivery.mail.words;

import org.jspecify.annotations.NullMarked;
