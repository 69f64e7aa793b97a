package io.goldunit.examples;

import dev.langchain4j.service.SystemMessage;
import java.util.List;

/** Sorts the mail of a shop that brings boxes of vegetables: an application, as an AI Service of LangChain4j. */
interface MailTriage {

    /** What a mail is about, and how soon somebody has to read it. */
    record Triage(List<String> labels, Priority priority) {}

    /** How soon somebody has to read it. */
    enum Priority {
        URGENT,
        NORMAL,
        LOW
    }

    @SystemMessage("""
            You sort the mail of Barrow & Beet, a shop that brings boxes of vegetables.
            Give every label that fits: allergy, billing, delivery, praise, quality (of the goods), subscription, website.
            The priority is URGENT when somebody's health is at risk, when a box is missing today, or when money is taken
            wrongly again and again. It is LOW for praise and ideas, and NORMAL for everything else.
            """)
    Triage triage(String mail);
}
