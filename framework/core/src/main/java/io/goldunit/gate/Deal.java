package io.goldunit.gate;

import java.util.SplittableRandom;

/** Ways in which the answers might as well have fallen on the two sides when nothing changed. */
interface Deal {

    /** Draws one of them, each as likely. Returns by how much its total drop is below the observed one. */
    double shortfall(SplittableRandom random);

    /** A sum of sizes to which rounding errors are relative. */
    double scale();

    /** Steps that one draw takes. */
    int work();
}
