package io.goldunit.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wiremock.jakarta.servlet.http.HttpServletRequest;

/** A request as it came, secrets aside. */
record HttpCall(String method, String path, Map<String, String> headers, String body) {

    private static final Set<String> KEYS = Set.of("authorization", "x-api-key", "api-key");
    private static final Set<String> OTHER_SECRETS = Set.of("cookie", "proxy-authorization", "x-goog-api-key");

    static HttpCall of(HttpServletRequest request) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        headers.replaceAll((name, value) -> KEYS.contains(name) || OTHER_SECRETS.contains(name) ? "(hidden)" : value);
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new HttpCall(request.getMethod(), request.getRequestURI(), headers, body);
    }

    static boolean authorized(Map<String, String> headers) {
        return KEYS.stream().anyMatch(headers::containsKey);
    }
}
