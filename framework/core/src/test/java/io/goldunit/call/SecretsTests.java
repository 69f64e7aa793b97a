package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTests {

    private static final Secrets NONE = Secrets.of(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization: Bearer abcdefghijkl | Authorization: Bearer [redacted: header]",
                "{'authorization': 'Basic dXNlcjpwYXNz'} | {'authorization': 'Basic [redacted: header]'}",
                "x-api-key=9f8e7d6c5b4a, then | x-api-key=[redacted: header], then",
                "Cookie: session1234567 | Cookie: [redacted: header]",
                "sent bearer 0123456789abcdef0 | sent bearer [redacted: token]",
                "GET https://h.example/v1?a=1&key=secretsecret&b=2 | GET https://h.example/v1?a=1&key=[redacted: key]&b=2",
                "https://h.example/?api_key=abcd | https://h.example/?api_key=[redacted: key]",
                "https://anna:pass@h.example/v1 | https://[redacted: user and password]@h.example/v1",
                "sk-abcdefgh12345678 | [redacted: API key]",
                "sk-ant-api03-abcdefgh12345678 | [redacted: API key]",
                "AIzaSyA1234567890abcdefghijklmnopqrstuv | [redacted: API key]",
                "ghp_abcdefghijklmnopqrst1234 | [redacted: API key]",
                "AKIAIOSFODNN7EXAMPLE | [redacted: API key]",
                "xoxb-1234567890-abc | [redacted: API key]",
                "eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSM | [redacted: JWT]"
            })
    void whatLooksLikeASecretIsReplaced(String text, String expected) {
        assertThat(NONE.redact(text)).isEqualTo(expected);
        assertThat(NONE.redact(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: required for every customer",
                "The key=value pairs of sk-learn",
                "a scikit sk-learn-pipeline-with-many-steps",
                "https://h.example/v1?q=key",
                "mail to anna@firm.de: the password is yours to choose",
                "The bearer of this letter may enter"
            })
    void proseIsLeftAlone(String text) {
        assertThat(NONE.redact(text)).isEqualTo(text);
    }

    @Test
    void aPrivateKeyIsReplacedWholeAndAlsoWhenItIsCutOff() {
        String begin = "a -----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA";

        assertThat(NONE.redact(begin + "\n-----END RSA PRIVATE KEY----- b")).isEqualTo("a [redacted: private key] b");
        assertThat(NONE.redact(begin)).isEqualTo("a [redacted: private key]");
    }

    @Test
    void theValuesOfVariablesAndPropertiesAreReplacedByTheirNames() {
        Properties properties = new Properties();
        properties.setProperty("shop.password", "open\"sesame1");
        properties.setProperty("shop.name", "Barrow and Beet");
        Secrets secrets = Secrets.of(Map.of("SHOP_TOKEN", "abracadabra7", "SHORT_KEY", "abc"), properties);

        assertThat(secrets.redact("abracadabra7 of Barrow and Beet: open\"sesame1, {\"a\":\"open\\\"sesame1\"} abc"))
                .isEqualTo("[redacted: SHOP_TOKEN] of Barrow and Beet: [redacted: shop.password],"
                        + " {\"a\":\"[redacted: shop.password]\"} abc");
    }

    @Test
    void wordsAndNumbersAreNoSecretsWhateverHoldsThem() {
        Secrets secrets = Secrets.of(Map.of(
                "POSTGRES_PASSWORD",
                "postgres",
                "SONAR_PROJECTKEY",
                "support-faq-2",
                "GOLDUNIT_BUDGET_TOKENS",
                "a1b2c3d4e5"));

        assertThat(secrets.redact("postgres of support-faq-2, a1b2c3d4e5"))
                .isEqualTo("postgres of support-faq-2, a1b2c3d4e5");
    }

    @Test
    void aWordWithoutEndIsLookedThroughOnce() {
        String word = "x".repeat(1_000_000);

        assertThat(NONE.redact(word + "https://anna:pass@h.example"))
                .isEqualTo(word + "https://[redacted: user and password]@h.example");
    }
}
