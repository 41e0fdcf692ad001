def log = new File(basedir, 'build.log').text
for (goal in ['build', 'check', 'help', 'init', 'publish', 'serve']) {
    assert log.contains("\ncourseware:${goal}\n  ")
}
assert log.contains('failOnWarning (Default: false)\n      Whether warnings fail the build as errors do.\n      User property: courseware.failOnWarning')
assert !log.contains('(no description available)')
assert !log.contains('[WARNING]')
return true
