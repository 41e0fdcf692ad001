def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] lessons/01-first.md:2:1 the key «titel» is not known here — did you mean «title»? [key-unknown]')
assert log.contains('[ERROR] lessons/01-first.md:5:5 the link «02-nxt.md» leads nowhere')
assert log.contains('did you mean «02-next.md»?')
assert log.contains('[ERROR] lessons/01-first.md:7:5 there is no container «nite» — did you mean «note»? [container-unknown]')
assert log.contains('[ERROR] lessons/02-next.md:3:1 this image has no alternative text')
assert log.contains('[ERROR] lessons/02-next.md:3:1 there is no image lessons/missing.png')
assert log.contains('The course was not built: 4 errors and 1 warning.')
assert !log.contains('Exception:')
assert !log.contains('\tat dev.courseware')
assert !new File(basedir, 'target/courseware/site').exists()
return true
