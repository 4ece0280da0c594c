package org.antenna.text;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Strings of what is hard to read, among what is not; the seed is printed. */
final class RandomText {
    private static final String HARD =
            "aÉsß\u0301\u0308\u0327\u030Aoø跳臺萬 が\u3099カ한국\u1112\u1161\u11ABσΣ１ＡﬁǅẞيÅ\u200D,。.|\n、-*\"ｶﾞ𠮷㓻侭\uFE0F\u202E①½\u00ADbcxz5";

    private final long seed = System.nanoTime();
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    RandomText(Class<?> test) {
        System.out.println(test.getSimpleName() + " seed " + seed);
    }

    long seed() {
        return seed;
    }

    RandomGenerator random() {
        return random;
    }

    /** Half of them with halves of surrogate pairs. */
    String next(int longest) {
        boolean cut = random.nextBoolean();
        int[] codePoints = HARD.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(longest); left > 0; left--) {
            if (cut) {
                text.append(HARD.charAt(random.nextInt(HARD.length())));
            } else {
                text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
            }
        }
        return text.toString();
    }
}
