package vn.docbao.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a phone needs to know to install the site. */
@Controller
class WebManifest {

    private final MessageSource messages;
    private final List<Icon> icons;

    WebManifest(MessageSource messages, StaticFiles statics) {
        this.messages = messages;
        this.icons = List.of(
                new Icon(statics.file("/icons/icon-192.png"), "192x192", "image/png", null),
                new Icon(statics.file("/icons/icon-512.png"), "512x512", "image/png", null),
                new Icon(statics.file("/icons/icon-512-maskable.png"), "512x512", "image/png", "maskable"),
                new Icon(statics.file("/icon.svg"), "any", "image/svg+xml", null));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Icon(
            String src, String sizes, String type, @Nullable String purpose) {}

    record Manifest(
            String name,
            @JsonProperty("short_name") String shortName,
            String description,
            String lang,
            @JsonProperty("start_url") String startUrl,
            String scope,
            String display,
            @JsonProperty("background_color") String backgroundColor,
            @JsonProperty("theme_color") String themeColor,
            List<Icon> icons) {}

    @GetMapping(path = "/manifest.json", produces = "application/manifest+json")
    @ResponseBody
    Manifest manifest(Locale locale) {
        String name = messages.getMessage("site.name", null, locale);
        return new Manifest(
                name,
                name,
                messages.getMessage("site.description", null, locale),
                locale.getLanguage(),
                "/",
                "/",
                "minimal-ui",
                "#fdfcfa",
                "#8f1d2c",
                icons);
    }
}
