def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] course.yml:2:1 the key «author» is not known here — did you mean «authors»? [key-unknown]')
assert log.contains('1 warning, and courseware.failOnWarning is set')
assert new File(basedir, 'target/courseware/site/lesson.html').isFile()
return true
