package io.goldunit.cli.init;

import io.goldunit.file.Located;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what was asked from one record, whatever its form. */
record ExchangeReader(Fields fields) {

    /**
     * @throws SkippedException when no case can be made of it
     */
    Exchange read(Located record) throws SkippedException {
        Optional<Located> input = value(record, Field.INPUT);
        Optional<List<Located>> talk = Conversation.in(record).or(() -> input.filter(Conversation::isOne)
                .map(it -> Value.items(it).toList()));
        List<Message> said = talk.isPresent() ? Conversation.read(talk.get()) : question(input);
        List<Message> asked = new ArrayList<>(said);
        while (!asked.isEmpty() && asked.get(asked.size() - 1).role() == Role.ASSISTANT) {
            asked.remove(asked.size() - 1);
        }
        if (asked.stream().noneMatch(it -> it.role() == Role.USER)) {
            throw new SkippedException("no question");
        }
        List<String> expected = asked.size() == said.size()
                ? texts(value(record, Field.EXPECTED))
                : List.of(said.get(said.size() - 1).text());
        String id = value(record, Field.ID).flatMap(Located::literal).orElse("");
        return new Exchange(record.line(), id, asked, expected);
    }

    private Optional<Located> value(Located record, Field field) {
        return fields.column(field)
                .flatMap(column -> Value.of(record, column))
                .filter(it -> !it.is(Located.Kind.NOTHING));
    }

    private static List<Message> question(Optional<Located> input) throws SkippedException {
        List<Message> asked = new ArrayList<>();
        for (String text : texts(input)) {
            asked.add(new Message(Role.USER, text));
        }
        if (asked.size() > 1) {
            throw new SkippedException("holds more than text");
        }
        return asked;
    }

    private static List<String> texts(Optional<Located> value) throws SkippedException {
        List<String> texts = new ArrayList<>();
        for (Located it : value.map(ExchangeReader::items).orElse(List.of())) {
            String text = it.literal().orElseThrow(() -> new SkippedException("holds more than text"));
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<Located> items(Located value) {
        return value instanceof Located.Sequence list ? list.items() : List.of(value);
    }
}
