package org.antenna.subscription.subscription;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Subscriptions that wait to be carried over, in a database that fails when the test says so. */
public final class ScriptedSubscriptions {
    private final Map<String, List<UUID>> waiting = new TreeMap<>();
    private final List<UUID> carried = new ArrayList<>();
    private int transactions;
    private Consumer<UUID> trouble = one -> {};

    public void wait(String series, List<UUID> ids) {
        waiting.put(series, new ArrayList<>(ids));
    }

    /** @param throwing for the subscription that is about to be carried over */
    public void trouble(Consumer<UUID> throwing) {
        trouble = throwing;
    }

    public List<UUID> carried() {
        return carried;
    }

    public int transactions() {
        return transactions;
    }

    /** What is carried over here needs no more than to be found not to wait any longer. */
    public CarryOver carryOver() {
        InvocationHandler script = (proxy, method, arguments) -> switch (method.getName()) {
            case "carryAlone" -> ++transactions > 0;
            case "ofContinuedSeries" -> new TreeMap<>(waiting);
            case "find" -> gone((UUID) arguments[1]);
            case "lockAll" -> null;
            default -> throw new UnsupportedOperationException(method.getName());
        };
        Subscriptions subscriptions = (Subscriptions) Proxy.newProxyInstance(
                Subscriptions.class.getClassLoader(), new Class<?>[] {Subscriptions.class}, script);
        return new CarryOver(subscriptions, null, null, null, null);
    }

    private Subscription gone(UUID id) {
        trouble.accept(id);
        if (waiting.values().stream().anyMatch(ids -> ids.remove(id))) {
            carried.add(id);
        }
        return null;
    }
}
