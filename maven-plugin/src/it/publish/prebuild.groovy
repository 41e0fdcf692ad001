// A bare repository, by hand, so that no Git is needed.
def remote = new File(basedir, 'remote.git')
['objects', 'refs/heads'].each { new File(remote, it).mkdirs() }
new File(remote, 'HEAD').text = 'ref: refs/heads/main\n'
new File(remote, 'config').text = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
return true
