package dev.courseware.publish;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * JGit's view of this machine. On its own, JGit reads the user's settings in its own way (without {@code includeIf}),
 * runs the hooks that they name and writes disk measurements into the home folder. Here it only gets the settings that
 * {@link GitSettings} passes to it.
 */
public final class JGitSurroundings extends SystemReader.Delegate {
    private static final SystemReader MACHINE = SystemReader.getInstance();
    private static final ObjectChecker NAMES = new ObjectChecker();

    private JGitSurroundings() {
        super(MACHINE);
    }

    /** Takes effect in the class loader that JGit was loaded by, which is this plugin's own. */
    public static synchronized void arrange() {
        if (!(SystemReader.getInstance() instanceof JGitSurroundings)) {
            SystemReader.setInstance(new JGitSurroundings());
        }
    }

    /** The real view of the machine, for when there is no Git to ask. */
    static SystemReader machine() {
        return MACHINE;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Files of others on the branch may have names that this system can't store; here they are only passed on. */
    @Override
    public void checkPath(String path) throws CorruptObjectException {
        checkPath(Constants.encode(path));
    }

    @Override
    public void checkPath(byte[] path) throws CorruptObjectException {
        NAMES.checkPath(path, 0, path.length);
    }

    /** Empty settings that only exist in memory. */
    private static final class Nothing extends FileBasedConfig {
        private static final long MILLISECONDS = 10;

        Nothing(Config parent, FS fs) {
            super(parent, new File("none"), fs);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // Nothing is ever saved.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /**
         * The resolution of the disk's file times. JGit would otherwise measure it by writing files into the author's
         * repository. The value hardly matters, since every repository here is only open while it is read once.
         */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long usual, TimeUnit unit) {
            return "filesystem".equalsIgnoreCase(section)
                    ? unit.convert(MILLISECONDS, TimeUnit.MILLISECONDS)
                    : super.getTimeUnit(section, subsection, name, usual, unit);
        }
    }
}
