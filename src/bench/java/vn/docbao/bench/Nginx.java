package vn.docbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A web server that is good at files, with one page of ours and its compressed form, made before. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final String address;

    /** @param gzip the page's compressed form */
    Nginx(Path folder, byte[] page, byte[] gzip) throws IOException, InterruptedException {
        int port = Program.freePort();
        Files.createDirectories(folder);
        Files.write(folder.resolve("trang.html"), page);
        Files.write(folder.resolve("trang.html.gz"), gzip);
        Path here = folder.toAbsolutePath();
        Path settings = Files.writeString(here.resolve("nginx.conf"), """
                daemon off;
                user root;
                worker_processes auto;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  types { text/html html; }
                  gzip_static on;
                  server { listen 127.0.0.1:%2$d; root %1$s; keepalive_requests 1000000000; open_file_cache max=10; }
                }
                """.formatted(here, port));
        process = new ProcessBuilder("nginx", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(here.resolve("log.txt").toFile())
                .start();
        address = "http://127.0.0.1:" + port + "/trang.html";
        Thread.sleep(1_000);
    }

    String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
