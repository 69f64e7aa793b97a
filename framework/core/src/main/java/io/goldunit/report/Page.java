package io.goldunit.report;

import java.util.List;
import java.util.stream.Collectors;

/** The report's HTML: policy, style, what can be read without a script, the packed data, the script. */
final class Page {

    private Page() {}

    /** The page of these entries, in their order. */
    static String of(List<ReportEntry> entries) {
        String style = Assets.style();
        String script = Assets.script();
        StringBuilder page = new StringBuilder(1 << 20);
        page.append(head(entries, style, ContentPolicy.of(script, style)));
        page.append("<body>\n").append(StaticBlock.of(entries)).append("<div id=\"app\"></div>\n");
        PageData.of(entries).forEach((id, packed) -> page.append("<script type=\"text/x-gz64\" id=\"")
                .append(id)
                .append("\">")
                .append(packed)
                .append("</script>\n"));
        page.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static String head(List<ReportEntry> entries, String style, String policy) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="icon" href="%s">
                <style>%s</style>
                </head>
                """.formatted(policy, Html.escape(title(entries)), icon(entries), style);
    }

    private static String title(List<ReportEntry> entries) {
        return entries.stream()
                .limit(3)
                .map(it -> it.standing().word() + " " + Visible.name(it.name()))
                .collect(Collectors.joining(", ", "", entries.isEmpty() ? "GoldUnit" : " \u00B7 GoldUnit"));
    }

    /** A dot in the colour of the worst verdict, so that the tab says it too. */
    private static String icon(List<ReportEntry> entries) {
        String colour = entries.isEmpty() ? "%23777" : colour(entries.get(0).standing());
        return "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                + "%3Ccircle cx='8' cy='8' r='7' fill='" + colour + "'/%3E%3C/svg%3E";
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case REGRESSED, ERROR -> "%23c62f26";
            case PASSED -> "%23187a48";
            case NEW -> "%232a6fdb";
            case NOT_COMPARABLE -> "%237446d6";
            case INCONCLUSIVE, NOT_JUDGED -> "%23b07a00";
        };
    }
}
