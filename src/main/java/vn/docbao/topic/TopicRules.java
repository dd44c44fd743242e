package vn.docbao.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person wants of topics, a line each: {@code hide X}, {@code rename X → Y}, {@code merge X → Y}. A name stands for
 * all its spellings; {@code ->} serves for the arrow, {@code #} begins a comment.
 *
 * @param renamed by former slug
 * @param former by former slug
 */
record TopicRules(
        Set<String> hidden, Map<String, TagName> renamed, Map<String, TagName> former, List<Mistake> mistakes) {

    static final TopicRules NONE = new TopicRules(Set.of(), Map.of(), Map.of(), List.of());

    enum Fault {
        UNKNOWN_COMMAND,
        NO_NAME,
        NO_ARROW,
        TWICE,
        CIRCLE
    }

    /** @param line from 1 */
    record Mistake(int line, Fault fault, String text) {}

    private static final Pattern LINE = Pattern.compile("(?<command>\\p{L}+)(?:\\s+(?<rest>.*))?");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|\\t)\\s*");

    static TopicRules read(List<String> lines) {
        Set<String> hidden = new HashSet<>();
        Map<String, TagName> renamed = new HashMap<>();
        Map<String, TagName> former = new HashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        TopicRules rules = new TopicRules(hidden, renamed, former, mistakes);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rules.add(i + 1, line);
            }
        }
        return rules;
    }

    private void add(int number, String line) {
        Matcher parts = LINE.matcher(line);
        String command = parts.matches() ? parts.group("command").toLowerCase(Locale.ROOT) : "";
        String rest = command.isEmpty() || parts.group("rest") == null ? "" : parts.group("rest");
        switch (command) {
            case "hide" -> hide(number, line, rest);
            case "rename", "merge" -> rename(number, line, rest);
            default -> mistakes.add(new Mistake(number, Fault.UNKNOWN_COMMAND, line));
        }
    }

    private void hide(int number, String line, String name) {
        TagName.of(name)
                .ifPresentOrElse(
                        tag -> hidden.add(tag.slug()), () -> mistakes.add(new Mistake(number, Fault.NO_NAME, line)));
    }

    private void rename(int number, String line, String rest) {
        String[] names = ARROW.split(rest, -1);
        if (names.length != 2) {
            mistakes.add(new Mistake(number, Fault.NO_ARROW, line));
            return;
        }
        Optional<TagName> from = TagName.of(names[0]);
        Optional<TagName> to = TagName.of(names[1]);
        if (from.isEmpty() || to.isEmpty()) {
            mistakes.add(new Mistake(number, Fault.NO_NAME, line));
        } else if (renamed.containsKey(from.get().slug())) {
            mistakes.add(new Mistake(number, Fault.TWICE, line));
        } else if (leadsTo(to.get().slug(), from.get().slug())
                && !to.get().slug().equals(from.get().slug())) {
            mistakes.add(new Mistake(number, Fault.CIRCLE, line));
        } else {
            former.put(from.get().slug(), from.get());
            renamed.put(from.get().slug(), to.get());
        }
    }

    private boolean leadsTo(String slug, String end) {
        String at = slug;
        while (!at.equals(end)) {
            TagName next = renamed.get(at);
            if (next == null || next.slug().equals(at)) {
                return false;
            }
            at = next.slug();
        }
        return true;
    }

    /** Empty for a hidden topic. */
    Optional<TagName> apply(TagName name) {
        TagName wanted = name;
        while (!hidden.contains(wanted.slug())) {
            TagName next = renamed.get(wanted.slug());
            if (next == null || next.slug().equals(wanted.slug())) {
                return Optional.of(
                        next == null && wanted == name
                                ? name
                                : new TagName(
                                        wanted.slug(), next == null ? wanted.name() : next.name(), name.kind(), true));
            }
            wanted = next;
        }
        return Optional.empty();
    }

    List<TagName> namesLeadingTo(String slug) {
        return former.values().stream()
                .filter(name -> apply(name).filter(to -> to.slug().equals(slug)).isPresent())
                .toList();
    }
}
