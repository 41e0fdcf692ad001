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
 * What JGit sees of this machine. By itself it reads the user's settings its own way (without {@code includeIf}), runs
 * the hooks that they name and writes measurements of the disk into the home folder. Here it gets the settings that
 * {@link GitSettings} hands it and nothing else.
 */
final class JGitSurroundings extends SystemReader.Delegate {
    private static final SystemReader MACHINE = SystemReader.getInstance();
    private static final ObjectChecker NAMES = new ObjectChecker();

    private JGitSurroundings() {
        super(MACHINE);
    }

    /** Takes effect for the class loader that JGit is in, which is this plugin's own. */
    static synchronized void arrange() {
        if (!(SystemReader.getInstance() instanceof JGitSurroundings)) {
            SystemReader.setInstance(new JGitSurroundings());
        }
    }

    /** The machine's own view, for where there is no Git to ask. */
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

    /** What others put onto the branch may have names that this system can't hold; here it is only passed on. */
    @Override
    public void checkPath(String path) throws CorruptObjectException {
        checkPath(Constants.encode(path));
    }

    @Override
    public void checkPath(byte[] path) throws CorruptObjectException {
        NAMES.checkPath(path, 0, path.length);
    }

    /** Settings that are empty and stay in memory. */
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
            // Nothing of this machine is written down.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /**
         * How fine the disk's times are. JGit would else find out by writing files into the author's repository. The
         * time hardly matters, since no repository is open here for longer than it takes to read it once.
         */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long usual, TimeUnit unit) {
            return "filesystem".equalsIgnoreCase(section)
                    ? unit.convert(MILLISECONDS, TimeUnit.MILLISECONDS)
                    : super.getTimeUnit(section, subsection, name, usual, unit);
        }
    }
}
