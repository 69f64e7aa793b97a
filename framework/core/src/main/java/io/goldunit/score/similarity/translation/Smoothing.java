package io.goldunit.score.similarity.translation;

import java.math.BigDecimal;
import org.apiguardian.api.API;

/**
 * What BLEU makes of orders without an n-gram in common (Chen and Cherry 2014). Without any n-gram in common it is 0 under every
 * smoothing.
 *
 * @param method how
 * @param value what takes the place of 0 for {@link Method#FLOOR}, what is added for {@link Method#ADD_K}; 0 otherwise
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Smoothing(Method method, double value) {

    /** The ways of smoothing. */
    public enum Method {
        /** The first such order counts as half an n-gram, the next as a quarter, and so on: sacrebleu's default, after NIST. */
        EXP,
        /** Such orders count as a small part of an n-gram. */
        FLOOR,
        /** N-grams are added to what is in common and to what there is, in every order but the first. */
        ADD_K,
        /** An order without an n-gram in common makes the score 0. */
        NONE
    }

    public Smoothing {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a smoothing takes a number from 0 on, not " + value);
        }
    }

    /** {@link Method#EXP}. */
    public static Smoothing exp() {
        return new Smoothing(Method.EXP, 0);
    }

    /** {@link Method#FLOOR} with 0.1, sacrebleu's default for it. */
    public static Smoothing floor() {
        return floor(0.1);
    }

    /** {@link Method#FLOOR}. */
    public static Smoothing floor(double value) {
        return new Smoothing(Method.FLOOR, value);
    }

    /** {@link Method#ADD_K} with 1, sacrebleu's default for it. */
    public static Smoothing addK() {
        return addK(1);
    }

    /** {@link Method#ADD_K}. */
    public static Smoothing addK(double value) {
        return new Smoothing(Method.ADD_K, value);
    }

    /** {@link Method#NONE}. */
    public static Smoothing none() {
        return new Smoothing(Method.NONE, 0);
    }

    /** As sacrebleu's signature has it. */
    @Override
    public String toString() {
        return switch (method) {
            case EXP -> "exp";
            case NONE -> "none";
            case FLOOR -> "floor[" + told() + "]";
            case ADD_K -> "add-k[" + told() + "]";
        };
    }

    /** With two digits, as sacrebleu has it, where these are all: another value has another signature. */
    private String told() {
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.setScale(Math.max(2, exact.stripTrailingZeros().scale())).toPlainString();
    }
}
