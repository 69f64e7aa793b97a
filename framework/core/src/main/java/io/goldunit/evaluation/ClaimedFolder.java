package io.goldunit.evaluation;

import io.goldunit.file.Lease;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The folder of a run, cleared and claimed, for as long as the run is under way.
 *
 * @param lease empty when another run has begun there that has not ended: its files are left alone
 */
record ClaimedFolder(RunFolder folder, Optional<Lease> lease) implements Closeable {

    /**
     * Takes it.
     *
     * @throws io.goldunit.file.FindingsException when the claim contradicts another
     * @throws IOException when a file cannot be deleted or written
     */
    static ClaimedFolder take(RunFolder folder, Claim claim) throws IOException {
        ClaimedFolder taken = new ClaimedFolder(folder, Lease.take(folder.lease()));
        try {
            // Cleared before it is claimed: what an earlier build left must never look like this one's.
            if (taken.isAlone()) {
                folder.clear();
            }
            claim.stake(folder.path());
            return taken;
        } catch (IOException | RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    /** Whether no other run is under way there. */
    boolean isAlone() {
        return lease.isPresent();
    }

    @Override
    public void close() throws IOException {
        if (lease.isPresent()) {
            lease.get().close();
        }
    }
}
