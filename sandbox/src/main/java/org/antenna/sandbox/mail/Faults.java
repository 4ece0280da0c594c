package org.antenna.sandbox.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Faults by the domain of the recipient. From the start {@code reject.example} always rejects, {@code defer.example}
 * defers the first two tries to each address, {@code drop.example} drops the first try to each address.
 */
public final class Faults {
    private final Map<String, Rule> rules = new ConcurrentHashMap<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    /** @param times how many tries to each address of the domain fail, before they succeed */
    record Rule(Fault fault, int times) {}

    Faults() {
        reset();
    }

    void set(String domain, Fault fault, int times) {
        rules.put(domain.toLowerCase(Locale.ROOT), new Rule(fault, times));
        tries.keySet().removeIf(address -> domain(address).equalsIgnoreCase(domain));
    }

    void reset() {
        rules.clear();
        tries.clear();
        set("reject.example", Fault.REJECT, Integer.MAX_VALUE);
        set("defer.example", Fault.DEFER, 2);
        set("drop.example", Fault.DROP, 1);
    }

    Map<String, Rule> rules() {
        return Map.copyOf(rules);
    }

    /** The fault to play for one more try to this address; counts the try. */
    Optional<Fault> next(String address) {
        Rule rule = rules.get(domain(address));
        if (rule == null) {
            return Optional.empty();
        }
        int nth = tries.merge(address.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return nth <= rule.times() ? Optional.of(rule.fault()) : Optional.empty();
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
