package dev.courseware.output;

import dev.courseware.state.Checksum;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Passes on what is written, and computes its checksum. */
final class SummedOutput extends FilterOutputStream {
    private final Checksum sum = new Checksum();
    private final LongConsumer told;

    SummedOutput(OutputStream out, LongConsumer told) {
        super(out);
        this.told = told;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        sum.add(bytes, from, count);
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        super.close();
        told.accept(sum.value());
    }
}
