package io.goldunit.call.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceTableTests {

    @TempDir
    Path folder;

    private final PriceTable listed = PriceTable.builtIn();

    private PriceTable with(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), text);
        return listed.and(file, "own.yaml");
    }

    @Test
    void aModelIsFoundByItsVeryName() {
        assertThat(listed.price("gpt-4o"))
                .contains(new Price("OpenAI", new BigDecimal("2.50"), new BigDecimal("10.00"), new BigDecimal("1.25")));
    }

    @Test
    void aDatedNameHasThePriceOfTheNameWithoutItsDate() {
        assertThat(listed.price("gpt-4o-2024-08-06")).isEqualTo(listed.price("gpt-4o"));
        assertThat(listed.price("claude-sonnet-4-20250514")).isEqualTo(listed.price("claude-sonnet-4"));
    }

    @Test
    void aDatedNameThatIsListedItselfHasItsOwnPrice() {
        assertThat(listed.price("gpt-4o-2024-05-13").orElseThrow().input()).isEqualByComparingTo("5");
    }

    @Test
    void nothingIsGuessed() {
        assertThat(listed.price("gpt-4o-latest")).isEmpty();
        assertThat(listed.price("GPT-4o")).isEmpty();
        assertThat(listed.price("gpt-4o-2024")).isEmpty();
        assertThat(listed.price("my-gpt-4o")).isEmpty();
        assertThat(listed.price(null)).isEmpty();
        assertThat(listed.cost("gpt-9", 10, 0, 10)).isEqualTo(new Cost(BigDecimal.ZERO, Set.of("gpt-9")));
    }

    @Test
    void inputAndOutputHavePricesOfTheirOwn() {
        assertThat(listed.cost("gpt-4o", 1000, 0, 100).usd()).isEqualByComparingTo("0.0035");
    }

    @Test
    void pricesSayOfWhichDayTheyAre() {
        assertThat(listed.origin()).isEqualTo("list prices of 2026-06-01");
    }

    @Test
    void aFileOfTheUsersGoesBeforeAndAddsModels() throws IOException {
        PriceTable both = with("""
                schema: "1.0"
                date: 2026-11-01
                currency: USD
                prices:
                  OpenAI:
                    gpt-4o: {input: 2, output: 8}
                  us:
                    llama-local: {input: 0, output: 0}
                """);

        assertThat(both.price("gpt-4o-2024-08-06").orElseThrow().input()).isEqualByComparingTo("2");
        assertThat(both.price("gpt-4o-mini")).isEqualTo(listed.price("gpt-4o-mini"));
        assertThat(both.cost("llama-local", 10, 0, 10).inWords()).isEqualTo("0.00 USD");
        assertThat(both.origin()).isEqualTo("prices of own.yaml of 2026-11-01, else list prices of 2026-06-01");
    }

    @Test
    void jsonIsReadToo() throws IOException {
        PriceTable both = with("""
                {"schema": "1.0", "date": "2026-11-01", "currency": "USD",
                 "prices": {"us": {"m": {"input": 1.5, "output": 2}}}}
                """);

        assertThat(both.price("m")).contains(new Price("us", new BigDecimal("1.5"), new BigDecimal("2"), null));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
        assertThatThrownBy(() -> with("""
                schema: "2.0"
                date: soon
                currency: EUR
                price: {}
                prices:
                  us:
                    a: {input: -1, output: 2}
                    b: {input: free, output: 2}
                    c: {input: 1}
                    d: {input: 1, output: 1, cached: 1}
                    e: 3
                  them:
                    a: {input: 1, output: 1}
                """))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                prices [own.yaml] cannot be used: 10 problems
                  own.yaml:1 newer-schema: written in format 2.0, and this GoldUnit reads 1.x.\
                 Update GoldUnit, or write schema: "1.0".
                  own.yaml:2 bad-date: the date is "soon". Write the day of the prices, such as "2026-06-01".
                  own.yaml:3 other-currency: the currency is "EUR", and only USD can be added up. Write the prices in USD.
                  own.yaml:4 unknown-key: "price" is not a key of a file of prices.\
                 Did you mean "prices"? Known: schema, date, currency, prices.
                  own.yaml:7 negative-price: input is -1. Write an amount in USD per million tokens, such as 2.50.
                  own.yaml:8 wrong-type: input must be an amount in USD per million tokens, such as 2.50,\
                 but is the text "free". Write an amount in USD per million tokens, such as 2.50.
                  own.yaml:9 missing-key: the price of "c" has no output. Add the key "output".
                  own.yaml:10 unknown-key: "cached" is not a key of the price of "d".\
                 Did you mean "cachedInput"? Known: input, output, cachedInput.
                  own.yaml:11 wrong-type: the price of "e" must be a mapping with input, output, cachedInput,\
                 but is the number 3. Write a mapping with input, output, cachedInput.
                  own.yaml:13 duplicate-model: "a" has a price of us already. Keep the one that you pay.""");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> with("")).hasMessage("""
                prices [own.yaml] cannot be used: 1 problem
                  own.yaml:1 wrong-type: a file of prices must be a mapping with schema, date, currency, prices,\
                 but is empty. Write a mapping with schema, date, currency, prices.""");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> listed.and(folder.resolve("none.yaml"), "none.yaml"))
                .hasMessage("""
                        none.yaml cannot be used: 1 problem
                          none.yaml no-file: no file stands here. Create it as a text file.""");
    }
}
