assert !new File(basedir, 'target/courseware').exists()
assert new File(basedir, 'build.log').text.contains('courseware.skip is set')
return true
