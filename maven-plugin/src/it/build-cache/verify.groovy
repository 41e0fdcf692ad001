context['store'].stop(0)
def requests = context['requests']
assert requests.contains('PUT')
assert requests.lastIndexOf('PUT') < requests.lastIndexOf('GET')

def log = new File(basedir, 'build.log').text
def parts = log.split('Loading cache configuration from ').drop(1).toList()
assert parts.size() == 7
def (first, second, edited, hidden, removed, left, option) = parts

// The second clone builds nothing.
assert first.contains('Every page was built anew') && first.contains('Saved to remote cache')
assert second.contains('Found cached build') && second.contains('Nothing has changed since the last build.')
assert parts.drop(1).every { !it.contains('Saved to remote cache') }

def site = { new File(basedir, it + '/target/courseware/site') }
def page = { clone, file -> new File(site(clone), file) }
assert page('deep/er/second', 'start/first.html').text == page('first', 'start/first.html').text

// What no include names is seen all the same, and read alone.
assert edited.contains('Found cached build') && edited.contains('Read 1 source')
assert page('edited', 'start/first.html').text.contains('<span class="token number">2</span>')

// Lessons that are gone have no pages.
['hidden', 'removed'].each {
    assert page(it, 'start/first.html').isFile()
    assert !page(it, 'start/further.html').exists()
}

// Nothing stays of what lay in the folder before.
assert left.contains('Found cached build')
assert !page('left', 'start/left.html').exists() && page('left', 'start/further.html').isFile()

// Options of the command line count, though the cache doesn't know them.
assert option.contains('an option of the build is another one')
assert page('option', 'sitemap.xml').text.contains('https://example.org/')
return true
