def log = new File(basedir, 'build.log').text
assert log.contains('Comparing with ')
assert log.contains('  new      index.html')
assert log.contains('Nothing was pushed, since courseware.publish.dryRun is set.')
assert log.contains(', branch gh-pages, as Ada Lovelace <ada@example.org>')
assert log.contains('The branch gh-pages holds all of this already; nothing was pushed.')
assert log.count('Published as ') == 2
assert !log.contains('[WARNING]')
def remote = new File(basedir, 'remote.git')
def refs = [new File(remote, 'refs/heads/gh-pages'), new File(remote, 'packed-refs')].findAll { it.isFile() }
assert refs.any { it.text =~ /[0-9a-f]{40}/ }
assert !new File(basedir, '.git').exists()
return true
