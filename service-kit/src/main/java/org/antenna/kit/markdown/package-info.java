/**
 * CommonMark that strangers wrote, as safe HTML and as plain text: the only renderer, whatever shows the text. What it
 * costs is bounded by the length of the text, whatever the text says. Proved by {@code MarkdownTest} and
 * {@code HostileMarkdownTest}.
 */
@NullMarked
package org.antenna.kit.markdown;

import org.jspecify.annotations.NullMarked;
