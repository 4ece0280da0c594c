package org.antenna.benchmarks.workload;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws ranks from 0: rank r with a weight of 1 / (r + 1)^exponent. */
final class Zipf {
    private final double[] upTo;

    Zipf(int ranks, double exponent) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            upTo[rank] = sum;
        }
    }

    int draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
    }

    <T> T draw(List<T> ranked, RandomGenerator random) {
        return ranked.get(draw(random));
    }
}
