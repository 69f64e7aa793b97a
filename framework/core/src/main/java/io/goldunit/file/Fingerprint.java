package io.goldunit.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apiguardian.api.API;

/** Identity by content: the SHA-256 of canonical JSON, as 64 hexadecimal digits. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of a value that {@link Json} can write. */
    public static String of(Object value) {
        return ofText(Json.write(value));
    }

    /** The fingerprint of a text's UTF-8 bytes. */
    public static String ofText(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
