package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A story as the library keeps it; its text in a table of its own, so that lists do not read past the texts of what they
 * show. Times are those of Asia/Ho_Chi_Minh.
 */
@Entity
@SecondaryTable(name = Article.TEXT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "article_id"))
@SecondaryRow(table = Article.TEXT, optional = false)
public class Article {

    static final String TEXT = "article_text";

    /**
     * That the article {@code a} stands for itself. Not "is null": H2 takes that for a way through the index of copies, and
     * then sorts nearly all articles to give the newest.
     */
    public static final String NO_COPY = " coalesce(a.copyOfId, 0) = 0";

    /** The {@link #getSortAt() sortAt} of an article whose date is not known: after all others, newest first. */
    public static final LocalDateTime UNDATED = LocalDateTime.of(1, 1, 1, 0, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", allocationSize = 50)
    private Long id;

    /** Stable address; never reused. */
    @Column(nullable = false, unique = true, length = 200)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SourceFile sourceFile;

    /** Order in its file, from 0. */
    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ArticleRole role;

    @Column(nullable = false, length = 1000)
    private String headline;

    @Column(nullable = false)
    private boolean headlineInferred;

    /** The headline folded: what headlines and duplicates are matched by. */
    @Column(nullable = false, length = 1000)
    private String headlineKey;

    @Column(length = Length.LONG32)
    private @Nullable String summary;

    @Column(length = 500)
    private @Nullable String byline;

    @Column(length = 200)
    private @Nullable String agency;

    @Column(length = 200)
    private @Nullable String place;

    private @Nullable LocalDate publishedDate;

    private @Nullable LocalTime publishedTime;

    /** Whether {@link #publishedDate} was worked out and not printed. */
    @Column(nullable = false)
    private boolean dateInferred;

    @Column(nullable = false)
    private LocalDateTime sortAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Section section;

    /** For the index, which reads many articles at once; pages ask {@link Facets}. */
    @OneToMany(mappedBy = "article")
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<ArticleTag> tags = new ArrayList<>();

    /** The copy that lists show in this one's place; only relating writes it, many at a time. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long copyOfId;

    /** The {@link StoryThread} it stands in; only the laying of threads writes it, many at a time. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long threadId;

    /** Replaced and never changed: else each that is read or stored would be written and read as JSON once more, to be compared. */
    @Convert(converter = BlocksConverter.class)
    @Mutability(Immutability.class)
    @Column(table = TEXT, nullable = false, length = Length.LONG32)
    private List<Block> body;

    @Column(nullable = false)
    private int readingMinutes;

    /** Of the page it came from, http or https. */
    @Column(length = 2000)
    private @Nullable String address;

    /** What the addresses of one story have in common: what headlines that name one are matched by. */
    @Column(length = 1000)
    private @Nullable String addressKey;

    protected Article() {}

    public Article(SourceFile sourceFile, int position, String slug) {
        this.sourceFile = sourceFile;
        this.position = position;
        this.slug = slug;
    }

    /** Another place in the same file, when the file was read anew. */
    public void moveTo(int position) {
        this.position = position;
    }

    public void setHeadline(String headline, String headlineKey, boolean inferred) {
        this.headline = headline;
        this.headlineKey = headlineKey;
        this.headlineInferred = inferred;
    }

    public void setCredits(@Nullable String byline, @Nullable String agency, @Nullable String place) {
        this.byline = byline;
        this.agency = agency;
        this.place = place;
    }

    /** Sets the date of publication and with it the place in every list. */
    public void setPublished(@Nullable LocalDate date, @Nullable LocalTime time, boolean inferred) {
        this.publishedDate = date;
        this.publishedTime = time;
        this.dateInferred = date != null && inferred;
        this.sortAt = date == null ? UNDATED : date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    public void setText(ArticleRole role, @Nullable String summary, List<Block> body) {
        this.role = role;
        this.summary = summary;
        this.body = List.copyOf(body);
    }

    public void setReadingMinutes(int readingMinutes) {
        this.readingMinutes = readingMinutes;
    }

    public void setAddress(@Nullable String address, @Nullable String addressKey) {
        this.address = address;
        this.addressKey = addressKey;
    }

    public void setSection(@Nullable Section section) {
        this.section = section;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public SourceFile getSourceFile() {
        return sourceFile;
    }

    public int getPosition() {
        return position;
    }

    public ArticleRole getRole() {
        return role;
    }

    public boolean isExcerpt() {
        return role == ArticleRole.EXCERPT;
    }

    public String getHeadline() {
        return headline;
    }

    public boolean isHeadlineInferred() {
        return headlineInferred;
    }

    public String getHeadlineKey() {
        return headlineKey;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public @Nullable String getByline() {
        return byline;
    }

    public @Nullable String getAgency() {
        return agency;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public @Nullable LocalDate getPublishedDate() {
        return publishedDate;
    }

    public @Nullable LocalTime getPublishedTime() {
        return publishedTime;
    }

    public boolean isDateInferred() {
        return dateInferred;
    }

    public LocalDateTime getSortAt() {
        return sortAt;
    }

    public @Nullable Section getSection() {
        return section;
    }

    public List<ArticleTag> getTags() {
        return tags;
    }

    public List<Block> getBody() {
        return body;
    }

    /** Headline, summary and body, a line a block. */
    public String plainText() {
        return PlainText.of(headline, headlineInferred, summary, body);
    }

    public @Nullable Long getCopyOfId() {
        return copyOfId;
    }

    public @Nullable Long getThreadId() {
        return threadId;
    }

    public int getReadingMinutes() {
        return readingMinutes;
    }

    public @Nullable String getAddress() {
        return address;
    }
}
