package io.goldunit.evaluation;

import io.goldunit.run.Acceptance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Who accepts, and why.
 *
 * @param by a name; empty for the one that git knows, or else the CI machine's account
 * @param message why, or empty
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Signature(String by, String message) {

    private static final List<String> ACCOUNTS = List.of("GITHUB_ACTOR", "GITLAB_USER_LOGIN", "BUILD_REQUESTEDFOR");

    /**
     * Puts it under a baseline.
     *
     * @param folder in the work tree whose commit is noted
     * @param environment the variables of the process
     */
    public Acceptance sign(Path folder, Map<String, String> environment, Clock clock) {
        GitCommand git = new GitCommand(folder);
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Optional<String> who = line(by).or(
                        () -> git.print("config", "user.name").flatMap(Signature::line))
                .or(() -> account(environment));
        return new Acceptance(
                who.map(Signature::withoutAddress).filter(it -> !it.isEmpty()).orElse(null),
                at,
                commit(git).orElse(null),
                line(message).orElse(null));
    }

    private static Optional<String> commit(GitCommand git) {
        return git.print("rev-parse", "--verify", "HEAD").map(it -> it + (isChanged(git) ? Acceptance.CHANGED : ""));
    }

    /** Whether files differ from the commit, or are not in it at all. */
    private static boolean isChanged(GitCommand git) {
        return git.exit("diff", "--quiet", "HEAD").orElse(0) != 0
                || git.print("ls-files", "--others", "--exclude-standard", "--directory", ":/")
                        .isPresent();
    }

    private static Optional<String> account(Map<String, String> environment) {
        return ACCOUNTS.stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .flatMap(it -> line(it).stream())
                .findFirst();
    }

    /** Some give their e-mail address as their name; it must not get into a file that is published. */
    private static String withoutAddress(String name) {
        String without = name.replaceAll("<?[^\\s<>@]*@[^\\s<>@]*>?", "").strip();
        return without.isEmpty() ? name.substring(0, name.indexOf('@')).replace("<", "") : without;
    }

    /** A text on one line, or nothing when it is blank. */
    private static Optional<String> line(String text) {
        return Optional.of(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).filter(it -> !it.isEmpty());
    }
}
