package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Located.Kind;
import io.goldunit.file.Located.Scalar;
import io.goldunit.file.Located.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of any texts come back as they were, cell by cell, with the line on which each begins. */
class CsvRecordsTests {

    private static final List<String> PIECES =
            List.of("a", "é", "😀", " ", "\t", ",", "\"", "\n", "\r\n", "\r", ";", "=1", "\u2028", "long ".repeat(300));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatWasWrittenIsReadWithItsLines(long seed) {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder();
        List<Located> written = new ArrayList<>();
        int line = 1;
        for (int record = 0; record < 300; record++) {
            List<Located> cells = new ArrayList<>();
            for (int cell = 0; cell < 4; cell++) {
                String text = "x" + text(random);
                cells.add(new Scalar(Kind.TEXT, text, line));
                csv.append(cell == 0 ? "" : ",").append(cell(text, random));
                line += breaks(text);
            }
            written.add(new Sequence(cells, cells.get(0).line()));
            csv.append(random.nextBoolean() ? "\n" : "\r\n");
            line++;
        }
        assertThat(read(csv.toString())).isEqualTo(written);
    }

    private static List<Located> read(String csv) {
        CsvRecords records = new CsvRecords(csv, "cases.csv");
        List<Located> read = new ArrayList<>();
        for (Optional<Sequence> next = records.next(); next.isPresent(); next = records.next()) {
            read.add(next.get());
        }
        return read;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String cell(String text, Random random) {
        boolean quoted = random.nextBoolean() || text.matches("(?s).*[,\"\n\r].*");
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static int breaks(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[^\n]", "")
                .length();
    }
}
