// What a first build keeps for later ones was damaged before this one: it must not show, and must be whole again.
assert new File(basedir, 'target/courseware/site/index.html').isFile()
def log = new File(basedir, 'build.log').text
assert log.contains('no problems')
assert !log.contains('[WARNING]') && !log.contains('[warning]')
def folder = new File(localRepositoryPath, 'dev/courseware/courseware-maven-plugin')
def kept = []
folder.eachFileRecurse { if (it.name.endsWith('.jsa')) kept << it }
assert !kept.isEmpty()
kept.each { assert Long.parseLong(it.name.split('-')[2], 16) == it.length() }
return true
