package org.antenna.catalog.topic;

import java.util.List;

/**
 * A merge or a split, planned.
 *
 * @param topic as it will stand
 * @param added topics that come with it
 * @param into all that take its place, the added ones too
 */
public record Replacement(MenuTopic topic, List<MenuTopic> added, List<MenuTopic> into) {}
