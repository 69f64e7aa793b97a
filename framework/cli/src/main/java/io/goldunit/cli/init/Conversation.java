package io.goldunit.cli.init;

import io.goldunit.file.Located;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A conversation as logs, fine-tuning files and chat exports write it: a list of messages, each with who speaks and what. */
final class Conversation {

    private static final List<String> LISTS = List.of("messages", "chat_messages", "conversations", "conversation");
    private static final List<String> TREE = List.of("mapping", "current_node");
    private static final List<String> SPEAKERS = List.of("role", "from", "sender", "author", "speaker");
    private static final List<String> TEXTS = List.of("content", "text", "value", "message");

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("system", Role.SYSTEM),
            Map.entry("developer", Role.SYSTEM),
            Map.entry("user", Role.USER),
            Map.entry("human", Role.USER),
            Map.entry("assistant", Role.ASSISTANT),
            Map.entry("ai", Role.ASSISTANT),
            Map.entry("bot", Role.ASSISTANT),
            Map.entry("gpt", Role.ASSISTANT),
            Map.entry("model", Role.ASSISTANT));

    private Conversation() {}

    /** Whether the value is a list of messages. */
    static boolean isOne(Located value) {
        return Value.items(value)
                .findFirst()
                .filter(it -> speaker(it).isPresent() && Value.first(it, TEXTS).isPresent())
                .isPresent();
    }

    /** Whether a field of this name holds a conversation. */
    static boolean isField(String name) {
        return LISTS.contains(name) || TREE.contains(name);
    }

    /** The messages that a record holds; empty when it holds no conversation. */
    static Optional<List<Located>> in(Located record) {
        if (isOne(record)) {
            return Optional.of(Value.items(record).toList());
        }
        if (Value.of(record, "mapping").isPresent()) {
            return Optional.of(ChatTree.thread(record));
        }
        return Value.first(record, LISTS)
                .filter(it -> it instanceof Located.Sequence)
                .map(it -> Value.items(it).toList());
    }

    /**
     * The messages as GoldUnit has them; those that say nothing are left out.
     *
     * @throws SkippedException when a case cannot hold what was said
     */
    static List<Message> read(List<Located> messages) throws SkippedException {
        List<Message> read = new ArrayList<>();
        for (Located message : messages) {
            String speaker = speaker(message).orElse("");
            Role role = ROLES.get(speaker.toLowerCase(Locale.ROOT));
            if (role == null
                    || Value.first(message, List.of("tool_calls", "function_call"))
                            .isPresent()) {
                throw new SkippedException("uses tools");
            }
            String text = MessageText.of(Value.first(message, TEXTS));
            if (!text.isBlank()) {
                read.add(new Message(role, text));
            }
        }
        return read;
    }

    private static Optional<String> speaker(Located message) {
        return Value.first(message, SPEAKERS)
                .flatMap(it -> it instanceof Located.Mapping ? Value.text(it, "role") : it.literal());
    }
}
