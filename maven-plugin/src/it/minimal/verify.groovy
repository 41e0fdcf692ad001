def site = new File(basedir, 'target/courseware/site')
assert new File(site, 'index.html').text.contains('A small course')
assert new File(site, 'first-steps.html').text.contains('Hello, <strong>world</strong>.')
assert new File(site, 'first-steps.slides.html').isFile()
assert new File(site, 'first-steps.slides-linear.html').isFile()
assert new File(site, 'talk.html').text.contains('Shall we talk about redundancy?')
def log = new File(basedir, 'build.log').text
assert log.contains('A small course: 3 pages (1 dialog), 2 decks, no problems')
assert log.contains('The dialogs in figures')
assert log.contains('lessons/02-talk.dialog.md')
assert log.contains('2 turns, ')
['txt', 'vtt', 'json', 'fountain', 'speech.txt'].each { assert new File(site, 'talk.' + it).isFile() }
assert log.contains('index.html')
assert !log.contains('[WARNING]')
return true
