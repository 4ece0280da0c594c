package org.antenna.catalog.mission;

/** The kinds of missions abroad. */
public enum MissionKind {
    EMBASSY,
    CONSULATE,
    PERMANENT_MISSION
}
