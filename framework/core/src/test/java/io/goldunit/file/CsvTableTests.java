package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Located.Entry;
import io.goldunit.file.Located.Kind;
import io.goldunit.file.Located.Mapping;
import io.goldunit.file.Located.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CsvTableTests {

    private final Findings findings = new Findings("log.csv");

    @Test
    void aRecordHasTheCellsThatAreNotEmpty() {
        CsvTable table = CsvTable.read("\nname,,age\nAda,,\n,,36\n", findings).orElseThrow();
        List<Mapping> rows = new ArrayList<>();
        table.forEach(rows::add);
        assertThat(table.line()).isEqualTo(2);
        assertThat(table.columns()).containsExactly("name", "", "age");
        assertThat(rows)
                .containsExactly(
                        new Mapping(List.of(new Entry("name", new Scalar(Kind.TEXT, "Ada", 3), 3)), 3),
                        new Mapping(List.of(new Entry("age", new Scalar(Kind.TEXT, "36", 4), 4)), 4));
        assertThat(findings.byLine()).isEmpty();
    }

    @Test
    void anEmptyFileHasNoTable() {
        assertThat(CsvTable.read("\r\n,,\r\n", findings)).isEmpty();
        assertThat(findings.byLine()).isEmpty();
    }

    @Test
    void aMillionRecordsAreReadOneAfterTheOther() {
        AtomicInteger rows = new AtomicInteger();
        CsvTable.read("a\n" + "x\n".repeat(1_000_000), findings).orElseThrow().forEach(row -> rows.incrementAndGet());
        assertThat(rows).hasValue(1_000_000);
        assertThat(findings.byLine()).isEmpty();
    }
}
