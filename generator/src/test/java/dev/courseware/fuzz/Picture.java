package dev.courseware.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes images of which a case says only the size, as {@code 3000x2000}: all black, a bit for each pixel. */
final class Picture {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})\\s*");

    private Picture() {}

    /** The image of which the text tells, or the text itself where it tells of none. */
    static byte[] of(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        try {
            return png(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.writeBytes("\u0089PNG\r\n\u001a\n");
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", packed(height * (1 + (width + 7) / 8)));
        chunk(out, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] packed(int zeros) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(kind);
        check.update(data);
        out.writeInt(data.length);
        out.write(kind);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
