package io.goldunit.call;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** A vector as a short text that reads back to the same bits: Base64 of its floats, four bytes each, the lowest first. */
final class Vector {

    private Vector() {}

    static String write(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float coordinate : vector) {
            bytes.putInt(Float.floatToRawIntBits(coordinate));
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static float[] read(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
        float[] vector = new float[bytes.remaining() / Float.BYTES];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.intBitsToFloat(bytes.getInt());
        }
        return vector;
    }
}
