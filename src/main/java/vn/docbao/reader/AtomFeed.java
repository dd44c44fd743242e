package vn.docbao.reader;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.docbao.library.Block;
import vn.docbao.library.FullStory;
import vn.docbao.library.StoryCard;

/**
 * A list of stories, each with its whole text, as an Atom feed (RFC 4287).
 *
 * @param site the address of the front page, without a slash at the end
 * @param path the list's own address, "" for the front page
 * @param query what stands behind the path, with its question mark, or ""
 */
record AtomFeed(String site, String path, String query, String title, List<FullStory> stories) {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** Ids stay when the site moves to another address (RFC 4151). */
    private static final String ID = "tag:docbao.vn,2026:";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Of a feed without entries. */
    private static final Instant NEVER = Instant.EPOCH;

    String xml() {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "vi");
            text(xml, "title", title);
            text(xml, "id", ID + (path.isEmpty() ? "/" : path) + query);
            link(xml, "self", site + path + "/feed.atom" + query);
            link(xml, "alternate", site + (path.isEmpty() ? "/" : path) + query);
            text(
                    xml,
                    "updated",
                    time(stories.stream()
                            .map(AtomFeed::updated)
                            .max(Instant::compareTo)
                            .orElse(NEVER)));
            for (FullStory story : stories) {
                entry(xml, story);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is written to memory", e);
        }
        return out.toString();
    }

    private void entry(XMLStreamWriter xml, FullStory full) throws XMLStreamException {
        StoryCard story = full.card();
        xml.writeStartElement("entry");
        text(xml, "title", story.headline());
        text(xml, "id", ID + "/bai/" + story.slug());
        link(xml, "alternate", site + "/bai/" + story.slug());
        text(xml, "updated", time(updated(full)));
        if (story.publishedDate() != null && !story.dateInferred()) {
            text(xml, "published", time(story.sortAt().atZone(ZONE).toInstant()));
        }
        xml.writeStartElement("author");
        text(xml, "name", author(full));
        xml.writeEndElement();
        if (story.sectionName() != null) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", printable(story.sectionName()));
        }
        if (story.summary() != null) {
            text(xml, "summary", story.summary());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(printable(html(full)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String author(FullStory story) {
        return story.byline() != null ? story.byline() : story.agency() != null ? story.agency() : "Đọc Báo";
    }

    /** The summary and the text, as feed readers show them. */
    private static String html(FullStory story) {
        StringBuilder html = new StringBuilder();
        if (story.card().summary() != null) {
            html.append("<p><strong>").append(escaped(story.card().summary())).append("</strong></p>");
        }
        for (Block block : story.body()) {
            String text = escaped(block.text());
            html.append(
                    switch (block) {
                        case Block.Paragraph paragraph -> "<p>" + text + "</p>";
                        case Block.Subheading subheading -> "<h2>" + text + "</h2>";
                        case Block.Quote quote -> "<blockquote><p>" + text + "</p></blockquote>";
                        case Block.Figure figure ->
                            "<p><em>" + text + (figure.credit() == null ? "" : " (" + escaped(figure.credit()) + ")")
                                    + "</em></p>";
                        case Block.VideoNote video -> "<p><em>" + text + "</em></p>";
                    });
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String element, @Nullable String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(printable(text == null ? "" : text));
        xml.writeEndElement();
    }

    /** A story is news to who reads feeds when its file is read, if nobody knows better. */
    private static Instant updated(FullStory story) {
        boolean known = story.card().publishedDate() != null && !story.card().dateInferred();
        return known ? story.card().sortAt().atZone(ZONE).toInstant() : story.takenInAt();
    }

    private static String time(Instant time) {
        return time.atZone(ZONE).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** XML has no characters for controls and halves of pairs. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000 || c == '\n' || c == '\t')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
