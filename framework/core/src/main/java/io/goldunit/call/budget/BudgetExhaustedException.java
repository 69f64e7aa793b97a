package io.goldunit.call.budget;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A live call was not made, because the budget of its evaluation does not allow it. The trial that wanted it counts as not
 * asked. A candidate need not catch it; one that does still has its trial taken for not asked.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BudgetExhaustedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 20;

    // No trace and nothing that can be added: one is thrown by every call that is refused, on whatever thread.
    BudgetExhaustedException(String message) {
        super(message, null, false, false);
    }

    /** The one that a throwable is or was caused by, if any. */
    public static Optional<BudgetExhaustedException> in(Throwable thrown) {
        Throwable it = thrown;
        for (int depth = 0; it != null && depth < DEEPEST; depth++, it = it.getCause()) {
            if (it instanceof BudgetExhaustedException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
