package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import io.goldunit.file.Fingerprint;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter that LangChain4j has, found on its classes: one that is new there cannot be forgotten here. */
class EveryParameterTests {

    private static final Set<String> NO_PARAMETERS =
            Set.of("toString", "hashCode", "getClass", "notify", "notifyAll", "wait");

    /** Two values for each type of parameter. */
    private static final Map<String, List<Object>> VALUES = Map.of(
            "java.lang.String",
            List.of("a", "b"),
            "java.lang.Double",
            List.of(0.25, 0.5),
            "java.lang.Integer",
            List.of(1, 2),
            "java.lang.Boolean",
            List.of(true, false),
            "java.util.List<java.lang.String>",
            List.of(List.of("END"), List.of("END", "STOP")),
            "java.util.List<dev.langchain4j.agent.tool.ToolSpecification>",
            List.of(
                    List.of(KeyTable.tool()),
                    List.of(KeyTable.tool().toBuilder().strict(true).build())),
            ToolChoice.class.getName(),
            List.of(ToolChoice.AUTO, ToolChoice.REQUIRED),
            ResponseFormat.class.getName(),
            List.of(ResponseFormat.JSON, KeyTable.format()),
            "java.util.Map<java.lang.String, java.lang.Integer>",
            List.of(Map.of("11", 1), Map.of("11", 2)));

    private static final List<Object> TEXTS = List.of(Map.of("a", "x"), Map.of("a", "y"));

    static Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : List.of(ChatRequestParameters.class, OpenAiChatRequestParameters.class)) {
            Arrays.stream(type.getMethods())
                    .filter(it -> it.getParameterCount() == 0 && !Modifier.isStatic(it.getModifiers()))
                    .map(Method::getName)
                    .filter(it -> !NO_PARAMETERS.contains(it))
                    .forEach(names::add);
        }
        return names;
    }

    private static String keyWith(String parameter, int which) throws ReflectiveOperationException {
        OpenAiChatRequestParameters.Builder builder = OpenAiChatRequestParameters.builder();
        Method getter = OpenAiChatRequestParameters.class.getMethod(parameter);
        String type = getter.getGenericReturnType().getTypeName();
        List<Object> values = VALUES.getOrDefault(type, TEXTS);
        builder.getClass().getMethod(parameter, getter.getReturnType()).invoke(builder, values.get(which));
        ChatRequest request = KeyTable.with(builder);
        return Fingerprint.of(KeyTable.canonical(request));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void eachValueOfItHasAKeyOfItsOwn(String parameter) throws ReflectiveOperationException {
        String without = Fingerprint.of(KeyTable.canonical(KeyTable.with(OpenAiChatRequestParameters.builder())));

        assertThat(List.of(without, keyWith(parameter, 0), keyWith(parameter, 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theyAreAsManyAsLangChain4jHas() {
        assertThat(parameters())
                .hasSizeGreaterThanOrEqualTo(23)
                .contains("temperature", "stopSequences", "seed", "reasoningEffort", "customParameters", "toolChoice");
    }
}
