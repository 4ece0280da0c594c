package org.antenna.kit.access;

/** The roles as they stand in the claim {@code groups}; constants, because {@code @RolesAllowed} needs them. */
public final class Role {
    public static final String READER = "reader";
    public static final String REGIONAL_OFFICER = "regional-officer";
    public static final String MISSION_OFFICER = "mission-officer";
    public static final String DESK_OFFICER = "desk-officer";
    public static final String OPERATOR = "operator";

    private Role() {}
}
