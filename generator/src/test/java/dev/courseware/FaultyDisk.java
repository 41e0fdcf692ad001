package dev.courseware;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The machine's disk with the troubles that disks have: it is full, knows no hard links, may not be written to. What it
 * does is done below the same paths of the real one. Thread-safe.
 */
public final class FaultyDisk extends FileSystemProvider {
    /** What a name costs on a disk that has little room. */
    private static final int NAME = 64;

    private static final FileSystemProvider REAL = Path.of("").getFileSystem().provider();

    private final FileSystem system = new Wrapped();
    private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean linkless;
    private volatile Path readOnly;

    /** A path of this disk. */
    public Path at(Path real) {
        return (Path) Proxy.newProxyInstance(
                FaultyDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new PathHandler(real));
    }

    /** Takes so many bytes from now on, names of files counted as 64. */
    public void leaveRoom(long bytes) {
        room.set(bytes);
    }

    /** How many bytes of the room are left. */
    public long room() {
        return room.get();
    }

    /** Knows no hard links, as disks of cameras and some network drives. */
    public FaultyDisk withoutLinks() {
        linkless = true;
        return this;
    }

    /** Lets nothing be written below a folder of the real disk; null for none. */
    public void writeProtect(Path folder) {
        readOnly = folder;
    }

    private Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((PathHandler) Proxy.getInvocationHandler(path)).real : path;
    }

    private void take(long bytes) throws IOException {
        if (room.addAndGet(-bytes) < 0) {
            throw new IOException("No space left on device");
        }
    }

    private Path writing(Path path) throws IOException {
        Path real = real(path);
        if (readOnly != null && real.startsWith(readOnly)) {
            throw new FileSystemException(real.toString(), null, "Read-only file system");
        }
        return real;
    }

    private Path naming(Path path) throws IOException {
        Path real = writing(path);
        if (room.addAndGet(-NAME) < 0) {
            throw new FileSystemException(real.toString(), null, "No space left on device");
        }
        return real;
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (!writes(options)) {
            return REAL.newByteChannel(real(path), options, attributes);
        }
        return new Limited(REAL.newByteChannel(naming(path), options, attributes));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return REAL.newFileChannel(writes(options) ? writing(path) : real(path), options, attributes);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        REAL.createDirectory(Files.exists(real(path)) ? real(path) : naming(path), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        if (linkless) {
            throw new FileSystemException(real(link).toString(), real(existing).toString(), "Operation not permitted");
        }
        REAL.createLink(naming(link), real(existing));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        REAL.createSymbolicLink(naming(link), real(target), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return at(REAL.readSymbolicLink(real(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        REAL.delete(writing(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Path to = naming(target);
        take(Files.size(real(source)));
        REAL.copy(real(source), to, options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        REAL.move(writing(source), writing(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> entries = REAL.newDirectoryStream(real(folder), entry -> filter.accept(at(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return wrapped(entries.iterator());
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    private Iterator<Path> wrapped(Iterator<?> paths) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public Path next() {
                return at((Path) paths.next());
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return REAL.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return REAL.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return REAL.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        REAL.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return REAL.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return REAL.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return REAL.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        REAL.setAttribute(writing(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI address) {
        throw new UnsupportedOperationException();
    }

    /** A real path under another disk's name. */
    private final class PathHandler implements InvocationHandler {
        final Path real;

        PathHandler(Path real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Object[] given = arguments == null
                    ? null
                    : Stream.of(arguments)
                            .map(each -> each instanceof Path path ? real(path) : each)
                            .toArray();
            switch (method.getName()) {
                case "getFileSystem":
                    return system;
                case "equals":
                    return arguments[0] instanceof Path other
                            && Proxy.isProxyClass(other.getClass())
                            && real.equals(given[0]);
                default:
                    break;
            }
            try {
                Object result = method.invoke(real, given);
                return result instanceof Path path
                        ? at(path)
                        : result instanceof Iterator<?> parts ? wrapped(parts) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** Takes as much as there is room for. */
    private final class Limited implements SeekableByteChannel {
        private final SeekableByteChannel channel;

        Limited(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            take(bytes.remaining());
            return channel.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return channel.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** The real disk's features. */
    private final class Wrapped extends FileSystem {
        private final FileSystem real = Path.of("").getFileSystem();

        @Override
        public FileSystemProvider provider() {
            return FaultyDisk.this;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return () -> wrapped(real.getRootDirectories().iterator());
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return at(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String syntaxAndPattern) {
            PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
            return path -> matcher.matches(real(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }
}
