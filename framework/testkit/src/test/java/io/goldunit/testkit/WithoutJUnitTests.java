package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class WithoutJUnitTests {

    @Test
    void aServerStartsWithoutJUnitOnTheClassPath() throws Exception {
        Class<?> type = new Restricted(getClass().getClassLoader()).loadClass(LlmServer.class.getName());
        assertThat(type).isNotSameAs(LlmServer.class);

        try (AutoCloseable server = (AutoCloseable) type.getMethod("start").invoke(null)) {
            assertThat((String) type.getMethod("baseUrl").invoke(server)).startsWith("http://127.0.0.1:");
        }
    }

    /** Has the test kit's classes for itself, and no JUnit. */
    private static final class Restricted extends ClassLoader {

        Restricted(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.junit.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.goldunit.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
