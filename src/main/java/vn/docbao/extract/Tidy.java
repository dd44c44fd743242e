package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes numbers of comments off the ends of a list's titles, and ranks off their beginnings. */
final class Tidy {

    private static final Pattern COUNT = Pattern.compile("\\s(?!19\\d\\d$|20\\d\\d$)\\d{1,4}$");
    private static final Pattern RANK = Pattern.compile("^(\\d{1,2})[.)]?\\s+(?=\\p{Lu})");

    /** "(01/04)", "(31/03/2024)" behind a title. */
    private static final Pattern DATE = Pattern.compile(
            "\\s*[(\\[]\\s*(?:\\d{1,2}:\\d{2}[\\s,-]+)?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\s*[)\\]]$");

    private static final Pattern BULLET = Pattern.compile("^[•▪■●◦►▶*+-]\\s+");

    private Tidy() {}

    /** One title that ends in a number says nothing; where several of a list do, the numbers count comments. */
    static List<Headline> lists(List<Headline> headlines) {
        List<Headline> tidy = new ArrayList<>(headlines.size());
        int from = 0;
        while (from < headlines.size()) {
            int to = from + 1;
            while (to < headlines.size()
                    && Objects.equals(
                            headlines.get(to).list(), headlines.get(from).list())) {
                to++;
            }
            list(headlines.subList(from, to), tidy);
            from = to;
        }
        return tidy;
    }

    private static void list(List<Headline> list, List<Headline> tidy) {
        int dates = 0;
        int bullets = 0;
        int counts = 0;
        for (Headline headline : list) {
            String title = headline.title();
            dates += endsInBracket(title) && DATE.matcher(title).find() ? 1 : 0;
            bullets += !startsWithLetter(title) && BULLET.matcher(title).find() ? 1 : 0;
            counts += endsInDigit(title) && COUNT.matcher(title).find() ? 1 : 0;
        }
        boolean ranked = list.size() > 1;
        for (int i = 0; i < list.size() && ranked; i++) {
            Matcher rank = RANK.matcher(list.get(i).title());
            ranked = !startsWithLetter(list.get(i).title()) && rank.find() && Integer.parseInt(rank.group(1)) == i + 1;
        }
        for (Headline headline : list) {
            String title = headline.title();
            title = bullets > 1 ? BULLET.matcher(title).replaceFirst("") : title;
            title = dates > 1 ? DATE.matcher(title).replaceFirst("") : title;
            title = counts > 1 && endsInDigit(title) ? COUNT.matcher(title).replaceFirst("") : title;
            title = ranked ? RANK.matcher(title).replaceFirst("") : title;
            tidy.add(new Headline(
                    title,
                    headline.section(),
                    headline.publishedAt(),
                    headline.list(),
                    headline.related(),
                    headline.address()));
        }
    }

    private static boolean endsInBracket(String title) {
        return title.endsWith(")") || title.endsWith("]");
    }

    private static boolean startsWithLetter(String title) {
        return !title.isEmpty() && Character.isLetter(title.charAt(0));
    }

    private static boolean endsInDigit(String title) {
        return !title.isEmpty() && Character.isDigit(title.charAt(title.length() - 1));
    }
}
