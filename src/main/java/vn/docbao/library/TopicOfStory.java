package vn.docbao.library;

/** A topic of one article, and who says so. */
public record TopicOfStory(String slug, String name, TagOrigin origin) {

    public boolean found() {
        return origin == TagOrigin.FOUND;
    }
}
