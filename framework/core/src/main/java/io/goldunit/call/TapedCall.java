package io.goldunit.call;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A call that is on tape, as far as an estimate needs to know it.
 *
 * @param key identity of the call
 * @param caseId the case that was asked; null for an embedding, which serves all of them
 * @param trial the trial that called, from 1; 0 for an embedding
 * @param model the name that was asked for
 * @param tokens as the provider counted them, or null
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record TapedCall(
        String key,
        @Nullable String caseId,
        int trial,
        String model,
        @Nullable Tokens tokens) {

    static TapedCall of(TapeEntry entry) {
        Draw draw = entry.draw();
        return new TapedCall(
                entry.key(),
                draw == null ? null : draw.caseId(),
                draw == null ? 0 : draw.trial(),
                entry.modelAsked(),
                entry.reply().tokens());
    }
}
