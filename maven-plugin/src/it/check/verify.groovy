def check = new File(basedir, 'target/courseware/check')
assert !new File(basedir, 'target/courseware/site').exists()
assert new File(check, 'courseware.sarif').text.contains('"ruleId":"link-text"')
assert new File(check, 'junit.xml').text.contains('<failure type="link-text"')
assert new File(check, 'junit.xml').text.contains('name="course.yml"')
assert new File(check, 'index.html').text.contains('A checked course')
assert new File(check, 'report.css').isFile()
def log = new File(basedir, 'build.log').text
assert log.contains('A checked course: 1 warning, checked in ')
assert log.contains('The course has 1 warning, and courseware.failOnWarning is set.')
assert log.contains('\n::warning file=lessons/01-a.md,line=3')
return true
