package io.goldunit.score.rule.format;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Texts as XML 1.0, read by the JDK. A document type is read as far as it stands in the text: nothing is ever loaded, and external
 * parts are taken for empty.
 */
final class XmlText {

    private static final int MOST_EXPANSIONS = 1_000;
    private static final int LONGEST_EXPANSION = 100_000;

    /** How every message of the JDK about one of its limits begins, in any language. */
    private static final String LIMIT = "JAXP0001";

    private static final Pattern OPEN_DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*+\\[(?!.*\\]\\s*+>)", Pattern.DOTALL);

    private XmlText() {}

    /**
     * The name of the root element of a well-formed document.
     *
     * @param root the name that it is to have, with or without its prefix; null when any will do
     */
    static String root(String text, @Nullable String root) throws Malformed, Unscorable {
        String found = root(text);
        if (!isNamed(root, found)) {
            throw new Malformed("the root element is <" + found + ">, looked for <" + root + ">");
        }
        return found;
    }

    /** Whether an element has a name, with or without its prefix; any will do where null is asked for. */
    static boolean isNamed(@Nullable String name, String element) {
        return name == null || element.equals(name) || element.endsWith(":" + name);
    }

    private static String root(String text) throws Malformed, Unscorable {
        int type = Math.max(0, text.indexOf("<!DOCTYPE"));
        if (OPEN_DOCTYPE.matcher(text).region(type, text.length()).lookingAt()) {
            // The JDK would print a stack trace.
            throw new Malformed("not well-formed XML: its document type never ends");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            String root = null;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && root == null) {
                    root = reader.getLocalName();
                }
            }
            return root == null ? "" : root;
        } catch (XMLStreamException e) {
            if (String.valueOf(e.getMessage()).contains(LIMIT)) {
                throw new Unscorable(String.format(
                        Locale.ROOT,
                        "XML whose entities expand more than %,d times or to more than %,d characters is not read",
                        MOST_EXPANSIONS,
                        LONGEST_EXPANSION));
            }
            // The JDK says more, in the language of the machine.
            throw new Malformed("not well-formed XML: broken at line "
                    + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        limit(factory, "entityExpansionLimit", MOST_EXPANSIONS);
        limit(factory, "entityReplacementLimit", MOST_EXPANSIONS);
        limit(factory, "totalEntitySizeLimit", LONGEST_EXPANSION);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static void limit(XMLInputFactory factory, String name, int most) {
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + name, Integer.toString(most));
    }
}
