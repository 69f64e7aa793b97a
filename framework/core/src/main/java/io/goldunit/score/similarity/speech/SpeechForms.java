package io.goldunit.score.similarity.speech;

import io.goldunit.score.check.Choice;
import io.goldunit.score.similarity.Option;
import io.goldunit.score.similarity.SimilarityForm;
import java.util.List;
import org.apiguardian.api.API;

/** The similarities of this package by name. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SpeechForms {

    private static final Option<ErrorRate> TRANSFORM =
            Option.choice("transform", Choice.ofEnum(Transform.class), ErrorRate::transform);

    /** All of them. */
    public static final List<SimilarityForm> ALL = List.of(
            SimilarityForm.of(ErrorRate.wer(), TRANSFORM),
            SimilarityForm.of(ErrorRate.cer()),
            SimilarityForm.of(ErrorRate.mer(), TRANSFORM),
            SimilarityForm.of(ErrorRate.wil(), TRANSFORM));

    private SpeechForms() {}
}
