package io.goldunit.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An e-mail address that may be somebody's. */
final class EmailAddress implements Recogniser {

    private static final String INNER = "[\\p{L}\\p{N}._%+'-]{0,62}";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?+\\.";

    /**
     * Neither the user of a URL, as in https://name:word@host, nor a place to copy from, as in git@host:path. What an address begins
     * with is looked at before what stands in front of it: that takes longer.
     */
    private static final Pattern FORM =
            Pattern.compile("(?=[\\p{L}\\p{N}])(?<![\\p{L}\\p{N}_%+]|://)(?<!://[^\\s/@]{1,64}[:.'-])"
                    + "([\\p{L}\\p{N}](?:" + INNER + "[\\p{L}\\p{N}_+-])?)"
                    + "@((?:" + LABEL
                    + "){1,8}(?:xn--[a-z0-9-]{2,59}|\\p{L}{2,24}))(?![\\p{L}\\p{N}_@]|:[\\p{L}\\p{N}~/])");

    /** RFC 2142, and the senders that nobody reads. */
    private static final Set<String> ROLES = Set.of(
            "info",
            "marketing",
            "sales",
            "support",
            "abuse",
            "noc",
            "security",
            "postmaster",
            "hostmaster",
            "usenet",
            "news",
            "webmaster",
            "www",
            "uucp",
            "ftp",
            "noreply",
            "no-reply");

    /** RFC 2606 and RFC 6761. */
    private static final Pattern RESERVED =
            Pattern.compile("(?:.*\\.)?(?:example\\.(?:com|net|org)|example|test|invalid|localhost)");

    /** Names such as logo@2x.png are files. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:png|jpe?g|gif|svg|webp|css|js|json|html)");

    @Override
    public String kind() {
        return "e-mail address";
    }

    @Override
    public List<Span> find(String text) {
        return text.indexOf('@') < 0 ? List.of() : Places.find(FORM, text, EmailAddress::isSomebodys);
    }

    private static boolean isSomebodys(MatchResult address) {
        String local = address.group(1).toLowerCase(Locale.ROOT);
        String domain = address.group(2).toLowerCase(Locale.ROOT);
        return !ROLES.contains(local)
                && !RESERVED.matcher(domain).matches()
                && !FILE.matcher(domain).matches();
    }

    /** The first character of the name and of the domain, and the last label. */
    @Override
    public String masked(String found) {
        String domain = found.substring(found.indexOf('@') + 1);
        return first(found) + "***@" + first(domain) + "***" + domain.substring(domain.lastIndexOf('.'));
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
