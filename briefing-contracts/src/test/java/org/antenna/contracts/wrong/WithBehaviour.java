package org.antenna.contracts.wrong;

/** What contracts must not hold: a class that changes. */
public class WithBehaviour {
    private int count;

    public int next() {
        return ++count;
    }
}
