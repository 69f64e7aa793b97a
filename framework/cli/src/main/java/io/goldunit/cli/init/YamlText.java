package io.goldunit.cli.init;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes texts, lists and mappings as YAML that a person likes to read: blocks, and quotes only where they are needed. */
final class YamlText {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setSplitLines(false)
            .build();

    private YamlText() {}

    static String of(Object value) {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node(value)).iterator());
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<NodeTuple> entries = map.entrySet().stream()
                    .map(it -> new NodeTuple(node(it.getKey()), node(it.getValue())))
                    .toList();
            return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
        }
        if (value instanceof List<?> list) {
            return new SequenceNode(Tag.SEQ, list.stream().map(YamlText::node).toList(), FlowStyle.BLOCK);
        }
        String text = value.toString();
        return new ScalarNode(Tag.STR, text, style(text));
    }

    /** Where a style cannot hold a text exactly, the writer takes double quotes by itself. */
    private static ScalarStyle style(String text) {
        // Line ends to the writer that YAML's readers take for other signs.
        if (text.chars().anyMatch(it -> it == 0x85 || it == 0x2028 || it == 0x2029)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        return text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
    }
}
