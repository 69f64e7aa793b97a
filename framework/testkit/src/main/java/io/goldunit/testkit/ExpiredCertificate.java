package io.goldunit.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * The certificate of {@link LlmServer#startWithExpiredCertificate}: for {@code localhost} and {@code 127.0.0.1}, valid on 1 January
 * 2020 alone, and signed by an authority of the test kit's own that is valid until 2119. Both lie in {@code expired.p12}, whose
 * password is no secret. It was made so, with {@code keytool} of JDK 17:
 *
 * <pre>{@code
 * keytool -genkeypair -alias authority -dname "CN=GoldUnit test authority" -keyalg EC -groupname secp256r1 \
 *   -startdate "2020/01/01 00:00:00" -validity 36500 -ext bc:c -keystore ca.p12 -storepass goldunit
 * keytool -genkeypair -alias expired -dname "CN=localhost" -keyalg EC -groupname secp256r1 \
 *   -keystore expired.p12 -storepass goldunit
 * keytool -certreq -alias expired -keystore expired.p12 -storepass goldunit \
 *   | keytool -gencert -alias authority -startdate "2020/01/01 00:00:00" -validity 1 \
 *       -ext san=dns:localhost,ip:127.0.0.1 -keystore ca.p12 -storepass goldunit -rfc -outfile expired.pem
 * keytool -exportcert -alias authority -rfc -keystore ca.p12 -storepass goldunit -file ca.pem
 * keytool -importcert -alias authority -file ca.pem -noprompt -keystore expired.p12 -storepass goldunit
 * keytool -importcert -alias expired -file expired.pem -keystore expired.p12 -storepass goldunit
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ExpiredCertificate {

    static final String KEY_STORE = "io/goldunit/testkit/expired.p12";
    static final String PASSWORD = "goldunit";

    private ExpiredCertificate() {}

    /** The authority's certificate: a client that trusts it refuses the server for the expiry and for nothing else. */
    public static X509Certificate authority() {
        try (InputStream file = ExpiredCertificate.class.getClassLoader().getResourceAsStream(KEY_STORE)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(Objects.requireNonNull(file, KEY_STORE), PASSWORD.toCharArray());
            return (X509Certificate) store.getCertificate("authority");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(KEY_STORE + " cannot be read", e);
        }
    }
}
