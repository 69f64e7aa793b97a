package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.goldunit.run.Acceptance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who accepts, when, and at what commit. */
class SignatureTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:15:30.7Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Acceptance sign(String by, String message) {
        return new Signature(by, message).sign(folder, Map.of(), CLOCK);
    }

    private String git(String... arguments) {
        return new GitCommand(folder).print(arguments).orElse("");
    }

    private void makeRepository(String name) throws IOException {
        assumeThat(new GitCommand(folder).print("--version"))
                .as("git is needed")
                .isPresent();
        git("init", "--quiet");
        git("config", "user.name", name);
        git("config", "user.email", "ada@example.org");
        Files.writeString(folder.resolve("prompt.md"), "Be kind.\n");
        git("add", "prompt.md");
        git("commit", "--quiet", "--no-gpg-sign", "-m", "Add a prompt");
    }

    @Test
    void theNameAndTheCommitAreGitsOwn() throws Exception {
        makeRepository("Ada Lovelace");
        String head = git("rev-parse", "HEAD");

        assertThat(sign("", "new policy"))
                .isEqualTo(new Acceptance("Ada Lovelace", "2026-11-02T10:15:30Z", head, "new policy"));
        assertThat(sign("", "new policy").inWords())
                .isEqualTo("accepted 2026-11-02 by Ada Lovelace (" + head.substring(0, 7) + "): new policy");
    }

    @Test
    void aChangedWorkTreeIsMarked() throws Exception {
        makeRepository("Ada");
        Files.writeString(folder.resolve("prompt.md"), "Be brief.\n");

        Acceptance acceptance = sign("", "");

        assertThat(acceptance.commit()).isEqualTo(git("rev-parse", "HEAD") + "-dirty");
        assertThat(acceptance.inWords())
                .isEqualTo("accepted 2026-11-02 by Ada ("
                        + git("rev-parse", "HEAD").substring(0, 7) + " with changes)");
    }

    @Test
    void aNameThatIsGivenGoesFirst() throws Exception {
        makeRepository("Ada");

        assertThat(sign("Grace", "").by()).isEqualTo("Grace");
    }

    @Test
    void noEMailAddressIsKept() throws Exception {
        makeRepository("ada@example.org");

        assertThat(sign("", "").by()).isEqualTo("ada");
        assertThat(sign("Grace Hopper <grace@example.org>", "").by()).isEqualTo("Grace Hopper");
    }

    @Test
    void withoutARepositoryNoCommitIsNoted() {
        Acceptance acceptance = new Signature("Ada", " \n ").sign(folder.resolve("nowhere"), Map.of(), CLOCK);

        assertThat(acceptance).isEqualTo(new Acceptance("Ada", "2026-11-02T10:15:30Z", null, null));
        assertThat(acceptance.inWords()).isEqualTo("accepted 2026-11-02 by Ada");
    }

    @Test
    void onCiItIsTheAccountWhereGitKnowsNobody() {
        Acceptance acceptance =
                new Signature("", "").sign(folder.resolve("nowhere"), Map.of("GITHUB_ACTOR", "ada-l"), CLOCK);

        assertThat(acceptance.by()).isEqualTo("ada-l");
        assertThat(new Signature("", "")
                        .sign(folder.resolve("nowhere"), Map.of(), CLOCK)
                        .inWords())
                .isEqualTo("accepted 2026-11-02");
    }
}
