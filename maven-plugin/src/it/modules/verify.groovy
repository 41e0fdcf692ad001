assert new File(basedir, 'a/target/courseware/site/lesson.html').text.contains('Lesson of a')
assert new File(basedir, 'b/target/courseware/site/lesson.html').text.contains('Lesson of b')
assert !new File(basedir, 'build.log').text.contains('[WARNING]')
return true
