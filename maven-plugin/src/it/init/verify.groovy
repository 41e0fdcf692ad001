def log = new File(basedir, 'build.log').text
assert new File(basedir, 'new-course/target/courseware/site/first-steps/a-first-lesson.html').isFile()
assert new File(basedir, 'new-course/.github/workflows/pages.yml').isFile()
assert new File(basedir, 'from-script/target/courseware/site/a-talk.html').text.contains('the second one takes over')
assert log.contains('New course: ')
assert log.contains('There is a course in ')
assert !log.contains('[WARNING]')
return true
