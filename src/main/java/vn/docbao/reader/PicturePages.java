package vn.docbao.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.docbao.library.Block;
import vn.docbao.library.Stories;

/** The pictures of articles. */
@Controller
class PicturePages {

    private static final Logger LOG = LoggerFactory.getLogger(PicturePages.class);
    /** An address stays when its picture changes. */
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Stories stories;
    private final Pictures pictures;
    private final PictureCache cache;
    private final Editions editions;

    PicturePages(Stories stories, Pictures pictures, PictureCache cache, Editions editions) {
        this.stories = stories;
        this.pictures = pictures;
        this.cache = cache;
        this.editions = editions;
    }

    /**
     * @param place of the figure among the article's blocks
     * @param width one of those that the article's page names
     */
    @GetMapping("/anh/{slug}/{place:\\d{1,6}}/{width:\\d{1,5}}")
    ResponseEntity<Resource> picture(@PathVariable String slug, @PathVariable int place, @PathVariable int width) {
        Picture picture = stories.illustrated(slug)
                .flatMap(story ->
                        figure(story.body(), place).flatMap(figure -> pictures.beside(story.origin(), figure.file())))
                .filter(found -> found.widths().contains(width))
                .orElseThrow(() -> new NotFound("picture"));
        try {
            Path drawn = cache.of(picture, width);
            return ResponseEntity.ok()
                    .contentType(picture.transparent() ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                    .cacheControl(FOR_A_DAY)
                    .body(new FileSystemResource(drawn));
        } catch (IOException e) {
            LOG.warn("Không vẽ được ảnh {}: {}", picture.file(), e.toString());
            pictures.broken(picture);
            editions.end();
            throw new NotFound("picture");
        }
    }

    private static Optional<Block.Figure> figure(List<Block> body, int place) {
        return place < body.size() && body.get(place) instanceof Block.Figure figure
                ? Optional.of(figure)
                : Optional.empty();
    }
}
