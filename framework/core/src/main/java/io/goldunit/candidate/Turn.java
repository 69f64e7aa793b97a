package io.goldunit.candidate;

import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.Map;

/** One message of a prompt, with its variables unfilled. */
record Turn(Role role, Template template) {

    Message render(Map<String, String> values) {
        return new Message(role, template.render(values));
    }
}
