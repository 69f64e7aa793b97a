package io.goldunit.score.similarity.speech;

/** A number that is made of the counts; 0 is best. */
enum Rate {
    /** Word error rate. */
    WER("wer"),
    /** Character error rate. */
    CER("cer"),
    /** Match error rate. */
    MER("mer"),
    /** Word information lost. */
    WIL("wil");

    private final String scorer;

    Rate(String scorer) {
        this.scorer = scorer;
    }

    /** The name of its scorer. */
    String scorer() {
        return scorer;
    }

    double of(WordErrors errors) {
        return switch (this) {
            case WER, CER -> errors.errorRate();
            case MER -> errors.matchErrorRate();
            case WIL -> errors.informationLost();
        };
    }
}
