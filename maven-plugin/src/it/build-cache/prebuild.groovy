import com.sun.net.httpserver.HttpServer

// A store as any web server that takes files, on loopback.
def stored = Collections.synchronizedMap([:])
def requests = Collections.synchronizedList([])
def server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
server.createContext('/') { exchange ->
    requests << exchange.requestMethod
    def path = exchange.requestURI.path
    byte[] answer = new byte[0]
    def status = 404
    if (exchange.requestMethod == 'PUT') {
        stored[path] = exchange.requestBody.bytes
        status = 201
    } else if (stored[path] != null) {
        answer = stored[path]
        status = 200
    }
    def head = exchange.requestMethod == 'HEAD'
    exchange.sendResponseHeaders(status, head || answer.length == 0 ? -1 : answer.length)
    if (!head) {
        exchange.responseBody.write(answer)
    }
    exchange.close()
}
server.start()
context['store'] = server
context['requests'] = requests

// Clones of one course, in other places; all but the first differ from it in something.
def clone = { name ->
    def top = new File(basedir, name)
    ['pom.xml', 'course.yml', 'lessons/01-start/01-first.md', 'lessons/01-start/02-further.md', 'code/example.py',
            '.mvn/extensions.xml', '.mvn/maven-build-cache-config.xml'].each {
        def to = new File(top, it)
        to.parentFile.mkdirs()
        to.text = new File(basedir, it).text.replace('@port@', '' + server.address.port)
    }
    return top
}
clone('first')
clone('deep/er/second')
new File(clone('edited'), 'code/example.py').text = 'print(2)\n'
new File(clone('hidden'), 'lessons/01-start/02-further.md').renameTo(
        new File(basedir, 'hidden/lessons/01-start/.02-further.md'))
def removed = clone('removed')
new File(removed, 'lessons/01-start/02-further.md').delete()
def left = new File(clone('left'), 'target/courseware/site/start/left.html')
left.parentFile.mkdirs()
left.text = 'left by somebody'
clone('option')
return true
