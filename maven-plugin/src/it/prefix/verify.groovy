assert new File(basedir, 'target/courseware/site/first-steps.html').isFile()
return true
