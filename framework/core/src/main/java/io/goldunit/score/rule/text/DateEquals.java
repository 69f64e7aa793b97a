package io.goldunit.score.rule.text;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Shortlist;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A date in the answer is one of some dates.
 *
 * @param dates those dates; when empty, the case's expected ones
 * @param tolerance how many days off is still that date, 0 or more
 * @param order how a date in digits is read
 */
record DateEquals(List<LocalDate> dates, long tolerance, DateOrder order) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "date",
            1,
            "a date such as 2026-11-22, or an object with value, tolerance in days, and order, day-month or month-day",
            DateEquals::read);

    private static final Choice<DateOrder> ORDERS =
            Choice.of(List.of(DateOrder.DAY_MONTH, DateOrder.MONTH_DAY), Choice::name);

    DateEquals {
        dates = List.copyOf(dates);
        if (tolerance < 0) {
            throw new IllegalArgumentException("a tolerance is 0 days or more, not " + tolerance);
        }
    }

    static Condition read(Argument argument) {
        Fields fields = argument.fields("value", "tolerance", "order");
        DateOrder order = fields.get("order").map(ORDERS::read).orElse(DateOrder.UNKNOWN);
        List<LocalDate> dates = fields.get("value").map(Argument::texts).orElse(List.of()).stream()
                .map(it -> date(it, order))
                .toList();
        return new DateEquals(
                dates, fields.get("tolerance").map(Argument::count).orElse(0L), order);
    }

    private static LocalDate date(String text, DateOrder order) {
        return WrittenDate.only(text, order).orElseThrow(() -> new IllegalArgumentException(notDate(text)));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        List<LocalDate> wanted = wanted(trial.goldenCase());
        List<WrittenDate> found = WrittenDate.in(answer, order).toList();
        List<WrittenDate> near = found.stream()
                .filter(it -> it.readings().stream().anyMatch(date -> isNear(date, wanted)))
                .toList();
        String expected = "expected " + described(wanted);
        Optional<WrittenDate> certain =
                near.stream().filter(it -> it.readings().size() == 1).findFirst();
        if (certain.isPresent()) {
            return Score.pass(expected + ", found " + certain.get().found());
        }
        if (!near.isEmpty()) {
            return Score.unscored(expected + ", found " + near.get(0).found()
                    + ", which can be read as two dates; say by order which is first, day-month or month-day");
        }
        return Score.fail(
                found.isEmpty()
                        ? expected + ", found no date in " + Quote.of(answer)
                        : expected + ", found "
                                + Shortlist.PLACES.of(found.stream().map(WrittenDate::found), found.size()));
    }

    private boolean isNear(LocalDate date, List<LocalDate> wanted) {
        return wanted.stream().anyMatch(it -> Math.abs(ChronoUnit.DAYS.between(it, date)) <= tolerance);
    }

    private String described(List<LocalDate> wanted) {
        String all = wanted.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        String either = wanted.size() == 1 ? all : "one of " + all;
        return tolerance == 0 ? either : either + " within " + Quantity.of(tolerance, "day");
    }

    private List<LocalDate> wanted(GoldenCase goldenCase) {
        return dates.isEmpty()
                ? goldenCase.expected().texts().stream()
                        .map(it -> date(it, order))
                        .toList()
                : dates;
    }

    @Override
    public Map<String, Object> options() {
        return Map.of(
                "value",
                dates.stream().map(LocalDate::toString).toList(),
                "tolerance",
                tolerance,
                "order",
                Choice.name(order));
    }

    @Override
    public Optional<String> missingIn(GoldenCase goldenCase) {
        boolean nothing = dates.isEmpty() && goldenCase.expected().texts().isEmpty();
        return nothing ? Optional.of("an expected date") : Optional.empty();
    }

    @Override
    public Optional<String> problemWith(GoldenCase goldenCase) {
        List<String> texts = dates.isEmpty() ? goldenCase.expected().texts() : List.of();
        return texts.stream()
                .filter(it -> WrittenDate.only(it, order).isEmpty())
                .findFirst()
                .map(DateEquals::notDate);
    }

    private static String notDate(String text) {
        return "the expected " + Quote.of(text) + " is not a date such as 2026-11-22";
    }
}
