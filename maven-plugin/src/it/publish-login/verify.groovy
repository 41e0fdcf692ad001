context.get('server').stop(0)
// It was sent once, and stands in no log, not even in one that tells everything.
assert new File(basedir, 'tries.txt').readLines() == ['ada:s3cret-Pa55']
def log = new File(basedir, 'build.log').text
assert log.contains('[DEBUG]')
assert log.contains('refused the login of <server> «classroom» in Maven\'s settings.xml, for user «ada»')
assert !log.contains('s3cret')
assert !log.contains('YWRhOnMzY3JldC1QYTU1')
return true
