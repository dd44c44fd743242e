package vn.docbao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code wrk} saw of an address.
 *
 * @param p99 milliseconds
 */
record Load(long requests, double perSecond, double p99) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");

    static Load of(String address, int connections, int seconds, String... headers)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: gzip"));
        for (String header : headers) {
            command.add("-H");
            command.add(header);
        }
        command.add(address);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0 || told.contains("Non-2xx") && !told.contains("Non-2xx or 3xx responses: 0")) {
            throw new IOException(told);
        }
        Matcher p99 = find(P99, told);
        double unit = switch (p99.group(2)) {
            case "us" -> .001;
            case "ms" -> 1;
            default -> 1000;
        };
        return new Load(
                Long.parseLong(find(REQUESTS, told).group(1)),
                Double.parseDouble(find(PER_SECOND, told).group(1)),
                Double.parseDouble(p99.group(1)) * unit);
    }

    private static Matcher find(Pattern pattern, String told) throws IOException {
        Matcher matcher = pattern.matcher(told);
        if (!matcher.find()) {
            throw new IOException(told);
        }
        return matcher;
    }
}
