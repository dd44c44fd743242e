package vn.docbao.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files that the administrator sends. Those that could be kept are taken in, whatever became of the others. */
@Controller
class UploadPages {

    private static final Logger LOG = LoggerFactory.getLogger(UploadPages.class);

    private final Uploads uploads;
    private final IntakeLifecycle runs;

    UploadPages(Uploads uploads, IntakeLifecycle runs) {
        this.uploads = uploads;
        this.runs = runs;
    }

    /** Told to the page's script. */
    record Sent(int kept, int failed) {}

    @PostMapping("/nhap/tai-len")
    String form(@RequestParam("tep") List<MultipartFile> files) {
        Sent sent = keep(files);
        return "redirect:/nhap?gui=" + sent.kept() + "&hong=" + sent.failed();
    }

    @PostMapping(path = "/nhap/tai-len", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Sent> script(@RequestParam("tep") List<MultipartFile> files) {
        Sent sent = keep(files);
        return ResponseEntity.status(sent.failed() > 0 ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.OK)
                .body(sent);
    }

    private Sent keep(List<MultipartFile> files) {
        int kept = 0;
        int failed = 0;
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            // A form without a chosen file sends one without a name.
            if (file.isEmpty() && (name == null || name.isBlank())) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                uploads.keep(name == null ? "" : name, content);
                kept++;
            } catch (IOException | InvalidPathException e) {
                LOG.error("Không lưu được tệp gửi lên \"{}\"", UploadName.of(name == null ? "" : name), e);
                failed++;
            }
        }
        if (kept > 0) {
            runs.again(new IntakeTask.Run(List.of(uploads.folder())));
        }
        return new Sent(kept, failed);
    }
}
