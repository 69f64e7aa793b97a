package io.goldunit.score;

import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Golden cases and sets for the tests of scorers. */
public final class Cases {

    private Cases() {}

    /** A case that expects nothing but what its checks say; it starts on line 3, its first check stands on line 5. */
    public static GoldenCase withCheck(String rule, Object argument) {
        return withChecks(Expected.NOTHING, new Check(rule, argument, 5));
    }

    /** A case of line 3 in {@code cases.yaml} named {@code refund}. */
    public static GoldenCase withChecks(Expected expected, Check... checks) {
        return new GoldenCase(
                "refund",
                List.of(new Message(Role.USER, "Can I have my money back?")),
                List.of(),
                Map.of(),
                expected,
                List.of(),
                List.of(checks),
                List.of(),
                null,
                null,
                "cases.yaml",
                3);
    }

    /** A set of these cases. */
    public static CaseSet set(GoldenCase... cases) {
        return new CaseSet(new Manifest("faq", "1.0.0", null, null, null), Path.of("golden-sets/faq"), List.of(cases));
    }
}
