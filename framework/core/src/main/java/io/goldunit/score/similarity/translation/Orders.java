package io.goldunit.score.similarity.translation;

/** How long n-grams may be. */
final class Orders {

    /** Longer ones are no measure of anything, and each order takes memory of its own. */
    private static final int MOST = 100;

    private Orders() {}

    /** The highest order, when it is one. */
    static int checked(int least, int order) {
        if (order < least || order > MOST) {
            throw new IllegalArgumentException(
                    "the highest order of n-grams lies between " + least + " and " + MOST + ", not at " + order);
        }
        return order;
    }
}
