package io.goldunit.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How one API reads calls and writes replies. */
interface Dialect {

    ChatCall read(HttpCall http) throws MalformedCallException;

    /** The body of an answer that comes at once. */
    JsonNode whole(Said said);

    /** The parts of an answer that comes in pieces, each as it goes over the wire. */
    List<String> parts(ChatCall call, Said said);

    /** The {@code Content-Type} of an answer in pieces. */
    String streamType();

    /** The body of an error. */
    JsonNode error(int status, String message);
}
