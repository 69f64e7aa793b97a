package io.goldunit.cli.init;

import io.goldunit.file.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation as ChatGPT exports it: {@code mapping} holds a tree of nodes, in which an edited question begins another
 * branch, and {@code current_node} is the end of the branch that its user last saw.
 */
final class ChatTree {

    private static final List<String> SPOKEN = List.of("text", "multimodal_text");

    private ChatTree() {}

    /** What was said and shown on that branch: no thoughts, no talk with tools, nothing hidden. */
    static List<Located> thread(Located conversation) {
        List<Located> thread = new ArrayList<>();
        Located nodes = Value.of(conversation, "mapping").orElseThrow();
        Set<String> seen = new HashSet<>();
        Optional<String> next = Value.text(conversation, "current_node").or(() -> lastLeaf(nodes));
        while (next.isPresent() && seen.add(next.get())) {
            Optional<Located> node = Value.of(nodes, next.get());
            node.flatMap(it -> Value.of(it, "message"))
                    .filter(it -> it instanceof Located.Mapping && isShown(it))
                    .ifPresent(thread::add);
            next = node.flatMap(it -> Value.text(it, "parent"));
        }
        Collections.reverse(thread);
        return thread;
    }

    private static Optional<String> lastLeaf(Located nodes) {
        return Value.keys(nodes).stream()
                .filter(key -> Value.of(nodes, key)
                        .flatMap(node -> Value.of(node, "children"))
                        .filter(children -> Value.items(children).findAny().isPresent())
                        .isEmpty())
                .reduce((first, second) -> second);
    }

    private static boolean isShown(Located message) {
        boolean isSpoken = Value.of(message, "content")
                .flatMap(content -> Value.text(content, "content_type"))
                .filter(type -> !SPOKEN.contains(type))
                .isEmpty();
        boolean isToAll =
                Value.text(message, "recipient").filter(it -> !it.equals("all")).isEmpty();
        boolean isHidden = Value.of(message, "metadata")
                .flatMap(it -> Value.text(it, "is_visually_hidden_from_conversation"))
                .filter("true"::equals)
                .isPresent();
        boolean isTool = Value.of(message, "author")
                .flatMap(it -> Value.text(it, "role"))
                .filter("tool"::equals)
                .isPresent();
        return isSpoken && isToAll && !isHidden && !isTool;
    }
}
