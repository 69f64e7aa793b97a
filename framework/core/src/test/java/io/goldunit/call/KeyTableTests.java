package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tape stays good: these keys may change only together with the format of the tape. */
class KeyTableTests {

    private static final String KEYS = """
            ai 0a0b97f04df6b9c02d7fd14edcec5156ce26578cbfbdeb4d4ff709af54ae8da1
            ai with thinking fa049fe3ef9080a1a5f90987ea9c0676365aeacc6709d2b16c065cc63cf9c643
            ai with tool call 0148dcec41692feae779e983238f9f6bd7c6a7b030d531dc7f9bc52b027636da
            attributes b142c90c799ebc932230f383bff5032c132937f2fcaa3ae14a7660daddf4f84c
            audio fe5573cccf8caf45ea8526f74f3a2b1828c519ba9b7bfd469899422973fac924
            custom 63cd0bd80a8662c1c6c9f74900229aeeb876168f32e3b80842539b45c5d92fbb
            image 70fb99b4973623f1f729ff870ced65d25aa17b8b256ab6aaa95e6bcb6d152265
            image data 1995d88653f14b18a151850eac55c307131971e575a62335a6c501f1cfd491cb
            image detail 2faf4e6d2992cb818382e76c21a99c40c995d8c6ae0e986d9346273436db65e2
            letters e8f3c49cd89fb8de981b350f80131b54cc3279200301aba240d73a4ba38d6536
            parameters 2af53f83c5277ad29436720f21f0f51fd8cf600d4b8e2a1300a1f37ae4924b7a
            pdf 96c93cccf56c1624dc3df6f22eacc890521362ac98c54d8eccd4277a8dabf113
            response format 95fd6596fa00c380249d9a22c3483d845fe98e7b3a574e9c4ef7a4226d9d5eb6
            system 82764ff75728dec2ce56f42cd0bae9f6e86ab629c4ef6477108e6820e2fb946c
            tool error d205e1afae1df714c610b9eb7043f02530980ff3f506308e656e7424e732ca37
            tool result c506dc9ffbf439c5b0ab91acc4436dfe3a7ab752e08eddbd533cea1c81694282
            tools 7d87c04e119a3a841c35e76d42ac067cc7185d6f2b3086461246896b9d30e9c3
            user a8c16d2b2ba02932ab3e6ea3abe4c07e8984cbb1db542304f3cadd9c5dfef5c8
            user with a name 3528fe0201d034a88288a4c7681b3acbc076cdaf8fe69dea471f87d04e999001
            video e9dbc325049fc7b4acf2ada16650c5b240eeedc46df8e01285f55b28acae7000
            """;

    @Test
    void theKeysAreThoseOfEveryTapeThatIsInUse() {
        assertThat(KeyTable.lines()).isEqualTo(KEYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr TR Asia/Kathmandu ISO-8859-9", "ar EG Pacific/Apia windows-1256"})
    void theyAreTheSameInEveryLocaleTimeZoneAndCharset(String place) throws Exception {
        assertThat(printed(place.split(" "))).isEqualTo(KEYS);
    }

    private static String printed(String[] place) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + place[0],
                "-Duser.country=" + place[1],
                "-Duser.timezone=" + place[2],
                "-Dfile.encoding=" + place[3]));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KeyTable.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
