package io.goldunit.score.rule.text;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Shortlist;
import java.util.List;
import java.util.Map;

/**
 * Every URL and bare host in the answer is of an allowed host, or of a subdomain of one.
 *
 * @param allowed hosts; none allow no URL at all
 */
record Urls(List<Host> allowed) implements Condition {

    static final CheckForm FORM = new CheckForm("urls", 1, "the allowed hosts, a text or a list of texts", Urls::read);

    Urls {
        allowed = List.copyOf(allowed);
    }

    static Condition read(Argument argument) {
        return of(argument.texts());
    }

    static Urls of(List<String> allowed) {
        return new Urls(allowed.stream().map(Host::allowed).toList());
    }

    @Override
    public Score test(Trial trial) {
        List<Link> links = Link.in(trial.answer().text());
        List<Link> others = links.stream().filter(it -> !isAllowed(it)).toList();
        if (!others.isEmpty()) {
            return Score.fail("found " + Shortlist.PLACES.of(others));
        }
        return Score.pass(links.isEmpty() ? "found no URL" : "found " + Shortlist.PLACES.of(links));
    }

    private boolean isAllowed(Link link) {
        return allowed.stream().anyMatch(link.host()::isOf);
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("allow", allowed.stream().map(Host::name).toList());
    }
}
