['courseware', 'in-process'].each { output ->
    def site = new File(basedir, "course/target/$output/site")
    assert new File(site, 'graphs.html').text.contains('A point of a graph.')
    assert new File(site, 'graphs.slides.html').text.contains('A point of a graph.')
    assert new File(site, 'talk.vtt').text.contains('00:00:09.000 --> ')
    assert new File(site, 'talk.txt').text.contains('No: edges join nodes.')
    assert new File(site, 'acme-words.txt').text ==
            'a\nand\nare\nedges\ngraph\njoin\nno\nnodes\nof\npoint\n'
}
def log = new File(basedir, 'build.log').text
assert log.count('lessons/graphs.md:7:1') == 2
assert log.count('[acme-shouts]') == 2
return true
