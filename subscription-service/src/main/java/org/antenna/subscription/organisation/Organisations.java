package org.antenna.subscription.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisations that are kept. Locks last until the caller's transaction ends. */
public interface Organisations {
    /** Nobody else changes the tree or relies on its shape meanwhile. */
    void lockTree();

    /** Nobody changes the tree meanwhile; others may share this. */
    void holdTree();

    @Nullable
    Organisation find(Reach reach, String code);

    /** By code, after the given one. */
    List<Organisation> list(Reach reach, @Nullable String after, int limit);

    /** Whether the organisation is the other one or lies below it. */
    boolean isWithin(String code, String other);

    boolean hasOpenBelow(String code);

    /** Of the organisation and of all above it, lower case. */
    Set<MailDomain> mailDomainsFor(String code);

    void add(Organisation organisation);

    void save(Organisation organisation);
}
