/**
 * The controlled vocabulary: topics in two levels, named by a code that never changes.
 *
 * <pre>
 *   put --> in use --replace (merge: by one; split: by several)--> replaced
 *             ^                                                       |
 *             +-----------------------restore------------------------+
 * </pre>
 *
 * <p>What bears a code keeps it. A report that bears the new code is heard of by rules on the old one and on the topic
 * above the old one; after a merge, also the other way round. Search resolves the same edges ({@code topics_meant_by}).
 * Every change has a version one higher than the last and its event in the same transaction. Proved by {@code TopicIT}.
 */
@NullMarked
package org.antenna.catalog.topic;

import org.jspecify.annotations.NullMarked;
