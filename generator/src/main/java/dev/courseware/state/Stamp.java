package dev.courseware.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a regular file without its being read. Who changes a file's content and puts its time back
 * can't put back the time at which the system saw that, where it keeps one.
 *
 * @param size in bytes
 * @param modified when its content changed, in nanoseconds since 1970
 * @param changed when anything of it changed, or 0 where the system doesn't keep that
 * @param number which file of its disk it is, or 0
 */
public record Stamp(long size, long modified, long changed, long number) {
    /** A disk writes times no finer than this: files that changed within it may have the same time. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);
    /** The step of disks that know only every other second. */
    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    private static final String UNIX = "unix";
    private static final String ATTRIBUTES = "unix:isRegularFile,size,lastModifiedTime,ctime,ino";

    /** There is no regular file. */
    public static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    /** Looks at what has a name; no link is followed. {@link #NONE} if it is no regular file. */
    public static Stamp of(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
                return unix(Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS));
            }
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile() ? new Stamp(found.size(), nanos(found.lastModifiedTime()), 0, 0) : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    private static Stamp unix(Map<String, Object> found) {
        return (Boolean) found.get("isRegularFile")
                ? new Stamp(
                        (Long) found.get("size"),
                        nanos((FileTime) found.get("lastModifiedTime")),
                        nanos((FileTime) found.get("ctime")),
                        (Long) found.get("ino"))
                : NONE;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Now, on the same clock. */
    public static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    public boolean isFile() {
        return size >= 0;
    }

    /**
     * Whether the file could have changed at this time or after it without another stamp, so that only its content tells:
     * as Git has it of files that are as young as its index. Times from the future say nothing.
     */
    public boolean mayHideChange(long since) {
        return Math.max(modified, changed) >= since - tick();
    }

    /** The same of its content alone, for files that may get and lose links. */
    boolean isModifiedAround(long since) {
        return modified >= since - tick();
    }

    private long tick() {
        return modified % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE_TICK : TICK;
    }

    void write(StateWriter out) {
        out.number(size);
        out.fixed(modified);
        out.fixed(changed);
        out.fixed(number);
    }

    static Stamp read(StateReader in) {
        return new Stamp(in.number(), in.fixed(), in.fixed(), in.fixed());
    }
}
