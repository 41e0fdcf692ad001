import com.sun.net.httpserver.HttpServer

// A server that lets nobody in, and notes who tried.
def server = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
def tries = new File(basedir, 'tries.txt')
tries.text = ''
server.createContext('/') { exchange ->
    def login = exchange.requestHeaders.getFirst('Authorization')
    if (login) {
        tries << new String(login.substring('Basic '.length()).decodeBase64(), 'UTF-8') + '\n'
    }
    exchange.responseHeaders.set('WWW-Authenticate', 'Basic realm="courses"')
    exchange.sendResponseHeaders(401, -1)
    exchange.close()
}
server.start()
context.put('server', server)
new File(basedir, '.mvn').mkdirs()
new File(basedir, '.mvn/maven.config').text =
        "-Dcourseware.publish.remote=http://127.0.0.1:${server.address.port}/course.git\n"
new File(basedir, 'servers.xml').text = '''<settings>
  <servers>
    <server>
      <id>classroom</id>
      <username>ada</username>
      <password>s3cret-Pa55</password>
    </server>
  </servers>
</settings>
'''
return true
