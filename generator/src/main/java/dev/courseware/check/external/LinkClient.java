package dev.courseware.check.external;

import dev.courseware.check.external.Answer.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/** Asks servers for pages without reading them, and follows as many redirects as a browser would. */
final class LinkClient {
    private static final int MOST_HOPS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Statuses by which a server refuses the request without saying anything about the page. */
    private static final Set<Integer> UNWILLING = Set.of(401, 403, 405, 406, 429, 451, 501, 503, 999);

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Predicate<InetAddress> mayAsk;

    LinkClient(Predicate<InetAddress> mayAsk) {
        this.mayAsk = mayAsk;
    }

    Answer ask(String url) throws InterruptedException {
        URI at;
        try {
            at = URI.create(url.indexOf('#') < 0 ? url : url.substring(0, url.indexOf('#')));
        } catch (IllegalArgumentException e) {
            return Answer.of(Kind.UNREACHABLE, "it is no address");
        }
        boolean moved = false;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            try {
                if (at.getHost() == null || !isPublic(at.getHost())) {
                    return Answer.of(Kind.PRIVATE, "");
                }
                HttpResponse<Void> response = status(at);
                int status = response.statusCode();
                String next = response.headers().firstValue("location").orElse("");
                if (REDIRECTS.contains(status) && !next.isEmpty()) {
                    moved = hop == 0 ? FOR_GOOD.contains(status) : moved && FOR_GOOD.contains(status);
                    at = at.resolve(URI.create(next));
                    continue;
                }
                return answer(status, moved, at);
            } catch (UnknownHostException e) {
                return Answer.of(Kind.UNREACHABLE, "there is no server of this name");
            } catch (IOException | IllegalArgumentException e) {
                return Answer.of(Kind.UNREACHABLE, "no server answers");
            }
        }
        return Answer.of(Kind.UNREACHABLE, "it leads from address to address without end");
    }

    private static Answer answer(int status, boolean moved, URI at) {
        if (status == 404 || status == 410) {
            return Answer.of(Kind.GONE, String.valueOf(status));
        }
        if (status >= 400 && !UNWILLING.contains(status)) {
            return Answer.of(Kind.UNREACHABLE, "the server answers with the status " + status);
        }
        return moved ? Answer.of(Kind.MOVED, at.toString()) : Answer.of(Kind.FINE, "");
    }

    /** Most servers answer HEAD requests; others get a GET request whose answer isn't read. */
    private HttpResponse<Void> status(URI at) throws IOException, InterruptedException {
        HttpResponse<Void> head = client.send(request(at, "HEAD"), HttpResponse.BodyHandlers.discarding());
        int status = head.statusCode();
        boolean doubtful = status >= 400 && status != 410 && status != 429;
        return doubtful ? client.send(request(at, "GET"), info -> HttpResponse.BodySubscribers.replacing(null)) : head;
    }

    private static HttpRequest request(URI at, String method) {
        return HttpRequest.newBuilder(at)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header("User-Agent", "courseware-link-check")
                .header("Accept", "*/*")
                .build();
    }

    private boolean isPublic(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""))) {
            if (!mayAsk.test(address)) {
                return false;
            }
        }
        return true;
    }
}
