package io.goldunit.testkit;

import java.util.function.UnaryOperator;

/** A fault of how the reply comes over the wire. */
record OnWire(String name, UnaryOperator<Wire> change) implements Fault {

    @Override
    public String toString() {
        return name;
    }
}
