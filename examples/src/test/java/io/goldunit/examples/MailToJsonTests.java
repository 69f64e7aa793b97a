package io.goldunit.examples;

import dev.langchain4j.service.AiServices;
import io.goldunit.call.Tape;
import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.junit.GoldenSet;
import io.goldunit.junit.GoldenTest;
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Would a cheaper model do? {@code -Dmodel=mail-tiny} shows that it would not: it invents labels and forgets the second one.
 */
class MailToJsonTests {

    String model = System.getProperty("model", "mail-small");
    MailTriage service = AiServices.create(MailTriage.class, Tape.around(Shop.chatModel(model)));

    @GoldenSet("mail-to-json")
    Evaluation triage() throws IOException {
        String schema = Files.readString(Path.of("../golden-sets/mail-to-json/triage.schema.json"));
        return Evaluation.of(Candidate.of(mail -> service.triage(mail.question())))
                .scoredBy(Rule.jsonEquals().anyOrder(), Rule.jsonSchema(schema));
    }

    @GoldenTest
    void sortsMailAsWellAsItsBaseline() {}
}
