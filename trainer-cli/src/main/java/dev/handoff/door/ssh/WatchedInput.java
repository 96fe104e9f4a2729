package dev.handoff.door.ssh;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What somebody types, and when that was last. One thread reads, another asks. */
final class WatchedInput extends FilterInputStream {
    private final LongSupplier nanos;
    private volatile long last;

    WatchedInput(InputStream in, LongSupplier nanos) {
        super(in);
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** When something was typed last; the beginning, as long as nothing was. */
    long last() {
        return last;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        last = nanos.getAsLong();
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int many = super.read(bytes, offset, length);
        last = nanos.getAsLong();
        return many;
    }
}
