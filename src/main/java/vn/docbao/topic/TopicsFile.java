package vn.docbao.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Tag;
import vn.docbao.library.TagAliases;
import vn.docbao.library.Tags;

/** The file by which a person renames, merges and hides topics; read before each taking-in and applied to what is stored. */
@Component
public class TopicsFile {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsFile.class);

    private final Path file;
    private final Naming naming;
    private final Tags tags;
    private final TagAliases aliases;
    private final ArticleTags articleTags;
    private final TagDesk desk;
    private final ListCounts lists;

    TopicsFile(
            @Value("${docbao.topics-file}") Path file,
            Naming naming,
            Tags tags,
            TagAliases aliases,
            ArticleTags articleTags,
            TagDesk desk,
            ListCounts lists) {
        this.file = file;
        this.naming = naming;
        this.tags = tags;
        this.aliases = aliases;
        this.articleTags = articleTags;
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * Reads the file, and logs what cannot be read of it; part of the caller's transaction.
     *
     * @return the articles whose topics changed
     */
    public Set<Long> apply() {
        naming.obey(read());
        Set<Long> changed = new HashSet<>();
        for (String slug : naming.rules().hidden()) {
            tags.findBySlug(slug).ifPresent(tag -> {
                changed.addAll(articleTags.findArticleIds(List.of(tag)));
                articleTags.deleteOfTag(tag);
                tags.delete(tag);
            });
        }
        for (Map.Entry<String, TagName> former : naming.rules().former().entrySet()) {
            tags.findBySlug(former.getKey()).ifPresent(tag -> changed.addAll(rename(tag, former.getValue())));
        }
        return changed;
    }

    private Set<Long> rename(Tag tag, TagName former) {
        Optional<TagName> wanted = naming.rules().apply(former);
        if (wanted.isEmpty() || tag.getName().equals(wanted.get().name())) {
            return Set.of();
        }
        TagName name = wanted.get();
        Set<Long> changed = new HashSet<>(articleTags.findArticleIds(List.of(tag)));
        Optional<Tag> other = name.slug().equals(tag.getSlug()) ? Optional.empty() : tags.findBySlug(name.slug());
        if (other.isPresent()) {
            articleTags.deleteWhereBoth(tag, other.get());
            articleTags.move(tag, other.get());
            aliases.move(tag, other.get());
            tags.delete(tag);
            tags.flush();
            lists.changed(changed);
        } else {
            aliases.free(Set.of(name.slug()));
            tag.rename(name.slug(), name.name());
            tags.flush();
        }
        desk.addOtherNames(other.orElse(tag), name);
        return changed;
    }

    private TopicRules read() {
        if (!Files.exists(file)) {
            return TopicRules.NONE;
        }
        try {
            TopicRules rules = TopicRules.read(Files.readAllLines(file));
            rules.mistakes()
                    .forEach(mistake -> LOG.warn(
                            "{}, dòng {}: {}: {}", file, mistake.line(), words(mistake.fault()), mistake.text()));
            return rules;
        } catch (IOException e) {
            LOG.error("Không đọc được tệp chủ đề {} (docbao.topics-file): {}", file, e.toString());
            return naming.rules();
        }
    }

    private static String words(TopicRules.Fault fault) {
        return switch (fault) {
            case UNKNOWN_COMMAND -> "dòng phải bắt đầu bằng hide, rename hoặc merge";
            case NO_NAME -> "thiếu tên chủ đề";
            case NO_ARROW -> "cần đúng một mũi tên giữa tên cũ và tên mới (X → Y)";
            case TWICE -> "chủ đề này đã được đổi ở dòng trước";
            case CIRCLE -> "các tên dẫn vòng về nhau";
        };
    }
}
