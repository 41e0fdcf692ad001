package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageInfoTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "png, 89504E470D0A1A0A 0000000D 49484452 00000280 000001E0, 640, 480",
        "gif, 474946383961 4001 F000, 320, 240",
        "webp lossy, 52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 E001, 640, 480",
        "webp lossless, 52494646 00000000 57454250 5650384C 00000000 2F 7FC27700 0000000000, 640, 480",
        "webp extended, 52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 DF0100, 640, 480",
        "jpeg, FFD8 FFE0 0004 0000 FFFF C0 0011 08 01E0 0280 03 000000000000, 640, 480",
        "jpeg progressive, FFD8 FFC4 0003 00 FFC2 0011 08 01E0 0280 03 000000000000, 640, 480",
        "jpeg without a frame, FFD8 FFE0 0004 0000 0000 0000 0000 0000 0000, 0, 0",
        "jpeg cut off, FFD8 FFE0 FFFF 0000 0000 0000 0000 0000 0000, 0, 0",
        "avif, 0000001C 66747970 61766966 00000000, 0, 0",
        "png with a lie, 89504E470D0A1A0A 0000000D 49484452 FFFFFFFF 000001E0, 0, 480"
    })
    void sizes_are_read_from_headers(String name, String hex, int width, int height) throws IOException {
        ImageType type = ImageType.valueOf(name.replaceAll(" .*", "").toUpperCase(Locale.ROOT));
        assertThat(read(name, HexFormat.of().parseHex(hex.replace(" ", "")))).hasValueSatisfying(info -> {
            assertThat(info.type()).isEqualTo(type);
            assertThat(info.width()).isEqualTo(width);
            assertThat(info.height()).isEqualTo(height);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a box from edge to edge        | <rect width="64" height="42" fill="#fbf8f2"/>                                    | false
            a frame with round corners     | <rect x="0.5" y="0.5" width="63" height="41" rx="4" fill="#fff" stroke="#000"/> | false
            a box behind its title         | <title>A</title><rect width="64" height="42" fill="#fff"/>                       | false
            a box that is smaller          | <rect x="4" y="4" width="50" height="30" fill="#fff"/>                           | true
            a frame without ground         | <rect width="64" height="42" fill="none" stroke="#000"/>                         | true
            a ground that shines through   | <rect width="64" height="42" fill="#fff" fill-opacity="0.5"/>                    | true
            a ground that is turned        | <rect width="64" height="42" fill="#fff" transform="rotate(9)"/>                 | true
            a line first                   | <path d="M0 0h9"/><rect width="64" height="42" fill="#fff"/>                     | true
            """)
    void a_drawing_on_a_ground_of_its_own_is_not_see_through(String name, String drawn, boolean seeThrough) {
        assertThat(SeeThrough.svg(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 42\">" + drawn + "</svg>"))
                .isEqualTo(seeThrough);
    }

    @ParameterizedTest
    @CsvSource({
        "png in colours, 89504E470D0A1A0A 0000000D 49484452 00000001 00000001 08 02 000000 00000000"
                + " 00000000 49444154 00000000, false",
        "png with a channel for it, 89504E470D0A1A0A 0000000D 49484452 00000001 00000001 08 06 000000 00000000"
                + " 00000000 49444154 00000000, true",
        "png with a see-through colour, 89504E470D0A1A0A 0000000D 49484452 00000001 00000001 08 03 000000 00000000"
                + " 00000003 504C5445 000000 00000000 00000001 74524E53 00 00000000 00000000 49444154 00000000, true",
        "png that breaks off, 89504E470D0A1A0A 0000000D 49484452 00000001 00000001 08 02 000000 00000000, true",
        "png with a length that lies, 89504E470D0A1A0A 0000000D 49484452 00000001 00000001 08 02 000000 00000000"
                + " FFFFFFFF 69545874 00000000, true",
        "gif, 474946383961 0100 0100 00 00 00 2C 0000 0000 0100 0100 00, false",
        "gif with colours of its own, 474946383961 0100 0100 80 00 00 000000 FFFFFF 2C 0000 0000 0100 0100 00, false",
        "gif with a comment, 474946383961 0100 0100 00 00 00 21FE 01 41 00 2C 0000 0000 0100 0100 00, false",
        "gif with a see-through colour, 474946383961 0100 0100 00 00 00 21F9 04 01 0000 00 00 2C 0000 0000 0100, true",
        "webp lossy, 52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 E001, false",
        "webp lossless, 52494646 00000000 57454250 5650384C 00000000 2F 7FC27700 0000000000, false",
        "webp lossless with alpha, 52494646 00000000 57454250 5650384C 00000000 2F 7FC27710 0000000000, true",
        "webp extended, 52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 DF0100, false",
        "webp extended with alpha, 52494646 00000000 57454250 56503858 0A000000 10000000 7F0200 DF0100, true",
        "jpeg, FFD8 FFE0 0004 0000 FFFF C0 0011 08 01E0 0280 03 000000000000, false",
        "avif, 0000001C 66747970 61766966 00000000, false",
        "avif with alpha, 0000001C 66747970 61766966 00000000 75726E3A6D7065673A6D706567423A636963703A"
                + "73797374656D733A617578696C696172793A616C706861, true"
    })
    void headers_say_whether_an_image_may_be_see_through(String name, String hex, boolean seeThrough)
            throws IOException {
        assertThat(read(name, HexFormat.of().parseHex(hex.replace(" ", ""))))
                .hasValueSatisfying(info -> assertThat(info.seeThrough()).isEqualTo(seeThrough));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3C68746D6C3E", "89504E47", "FFD8", "4749", "52494646", "5249464600000000574542505650"})
    void other_files_are_no_images(String hex) throws IOException {
        assertThat(read("x.png", HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    void headers_that_end_anywhere_do_no_harm() throws IOException {
        for (String hex : List.of(
                "89504E470D0A1A0A0000000D49484452000002800000",
                "474946383961400100F0",
                "5249464600000000574542505650382000000000",
                "5249464600000000574542505650384C000000002F7FC2770000000000",
                "524946460000000057454250565038580A000000000000007F0200DF0100",
                "FFD8FFFFFFFFFFFFFFFFFFFFFFFFFF",
                "FFD8FFE00000FFE00000FFE00000",
                "474946383961010001008000000000000000002100FF00",
                "89504E470D0A1A0A0000000D4948445200000001000000010803000000000000000000000174524E53",
                "FFD8FFC0001108")) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            for (int length = 0; length <= bytes.length; length++) {
                assertThat(read("x", Arrays.copyOf(bytes, length))).isNotNull();
            }
        }
    }

    private Optional<ImageInfo> read(String name, byte[] bytes) throws IOException {
        return ImageInfo.read(Files.write(folder.resolve(name), bytes));
    }
}
