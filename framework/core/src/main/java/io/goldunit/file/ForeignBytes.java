package io.goldunit.file;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;

/** Says of bytes that are not UTF-8 text what they look like, so that whoever made the file knows how to save it. */
final class ForeignBytes {

    private static final String RULE = "invalid-utf8";
    private static final String REMEDY = "Save the file as UTF-8";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

    private ForeignBytes() {}

    /** Refuses what is another encoding, or no text at all, although some of it can be decoded. */
    static void refuse(byte[] bytes, String name) {
        if (startsWith(bytes, ZIP)) {
            String message = "the file is a ZIP archive, as .xlsx and .ods files are";
            throw Findings.broken(name, 0, "no-text", message, "Save it from the spreadsheet as CSV in UTF-8");
        }
        if (startsWith(bytes, LITTLE_ENDIAN) || startsWith(bytes, BIG_ENDIAN)) {
            throw Findings.broken(name, 1, RULE, "the file begins with the byte order mark of UTF-16", REMEDY);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw zero(bytes, i, name);
            }
        }
    }

    private static FindingsException zero(byte[] bytes, int offset, String name) {
        int line = lineAt(bytes, offset);
        if (isEveryOtherByteZero(bytes)) {
            String message = "every other byte is zero, as in UTF-16 without a byte order mark";
            return Findings.broken(name, line, RULE, message, REMEDY);
        }
        String message = "the byte at offset " + offset + " is zero, which no text holds";
        return Findings.broken(name, line, "no-text", message, "Remove it, or bring back the file: it may be damaged");
    }

    /** Bytes that the decoder refuses. */
    static FindingsException notUtf8(byte[] bytes, int offset, int length, String name) {
        boolean cut = length > 1 && offset + length == bytes.length;
        String message = cut
                ? "the file ends in the middle of a character, at offset " + offset
                : String.format(Locale.ROOT, "the byte %02X at offset %d is not UTF-8", bytes[offset], offset)
                        + windows(bytes[offset]);
        String remedy = cut ? "Bring back the rest of the file" : REMEDY;
        return Findings.broken(name, lineAt(bytes, offset), RULE, message, remedy);
    }

    private static String windows(byte it) {
        int character = new String(new byte[] {it}, WINDOWS).codePointAt(0);
        boolean isKnown = Character.getType(character) != Character.CONTROL && character != 0xFFFD;
        return isKnown ? "; in Windows-1252 it is \"" + Character.toString(character) + "\"" : "";
    }

    private static boolean isEveryOtherByteZero(byte[] bytes) {
        int pairs = Math.min(bytes.length, 1000) / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += (bytes[2 * i] == 0) != (bytes[2 * i + 1] == 0) ? 1 : 0;
        }
        return zeros > 0 && zeros * 10 >= pairs * 9;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
