package io.goldunit.cli.init;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What whoever calls the command says about the file.
 *
 * @param input the column or field that holds the question, or null to guess it
 * @param expected the one that holds the good answer, or null to guess it
 * @param id the one that holds the id, or null to guess it
 * @param limit how many cases are taken at most
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Wish(
        @Nullable String input,
        @Nullable String expected,
        @Nullable String id,
        int limit) {

    Optional<String> column(Field field) {
        return Optional.ofNullable(
                switch (field) {
                    case INPUT -> input;
                    case EXPECTED -> expected;
                    case ID -> id;
                });
    }
}
