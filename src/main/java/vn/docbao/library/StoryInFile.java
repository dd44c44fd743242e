package vn.docbao.library;

/** Which article a file's story became. */
public record StoryInFile(int position, String slug, String headline) {}
