package dev.courseware.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Edits a file again and again while some server shows it, and prints how many milliseconds pass from saving it to the
 * first answer that has the edit: the median and the least of the second half.
 *
 * <p>Arguments: the page's address, the file, how often.
 */
final class EditsSeen {
    private static final long START_SECONDS = 120;
    private static final long PAUSE_MILLIS = 1200;
    private static final long LOOK_MILLIS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest page;

    private EditsSeen(String address) {
        page = HttpRequest.newBuilder(URI.create(address)).build();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        EditsSeen edits = new EditsSeen(arguments[0]);
        Path file = Path.of(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        edits.await("<", TimeUnit.SECONDS.toNanos(START_SECONDS));
        String text = Files.readString(file);
        List<Long> times = new ArrayList<>();
        try {
            for (int i = 0; i < rounds; i++) {
                Thread.sleep(PAUSE_MILLIS);
                String mark = "edit" + System.nanoTime();
                long saved = System.nanoTime();
                Files.writeString(file, text + "\nOne more sentence, " + mark + ".\n");
                edits.await(mark, TimeUnit.SECONDS.toNanos(START_SECONDS));
                times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - saved));
            }
        } finally {
            Files.writeString(file, text);
        }
        List<Long> warm = new ArrayList<>(times.subList(times.size() / 2, times.size()));
        Collections.sort(warm);
        System.out.println(warm.get(warm.size() / 2) + " " + warm.get(0));
    }

    private void await(String text, long nanos) throws IOException, InterruptedException {
        long end = System.nanoTime() + nanos;
        while (!isShown(text)) {
            if (System.nanoTime() > end) {
                throw new IOException(page.uri() + " never showed " + text);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private boolean isShown(String text) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(page, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return answer.statusCode() == 200 && answer.body().contains(text);
        } catch (IOException e) {
            // The server is still starting.
            return false;
        }
    }
}
