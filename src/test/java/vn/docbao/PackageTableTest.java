package vn.docbao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.docbao.extract.ExtractCommand;

/** Who may import whom: the package table of the design as a rule of the build. */
class PackageTableTest {

    /** What a package may import of ours beside itself and {@code text}, and of others beside the JDK. */
    private record Row(Set<String> ours, String... others) {}

    private static final String[] JSON = {"tools.jackson..", "com.fasterxml.jackson.annotation.."};
    private static final String[] SPRING = {"org.springframework..", "org.slf4j..", "jakarta.persistence.."};
    private static final String[] INDEX = {"org.hibernate..", "org.apache.lucene..", "com.ibm.icu.."};
    private static final String[] WEB = {"jakarta.servlet..", "org.thymeleaf.."};

    private static final Map<String, Row> TABLE = new TreeMap<>(Map.of(
            "text", new Row(Set.of(), "com.ibm.icu.."),
            "extract", new Row(Set.of(), join(JSON, "org.jsoup..")),
            // Jackson, because a body is one JSON column.
            "library",
                    new Row(
                            Set.of(),
                            join(JSON, "jakarta.persistence..", "org.hibernate..", "org.springframework.data..")),
            "topic", new Row(Set.of("library"), SPRING),
            "search", new Row(Set.of("library"), join(SPRING, INDEX)),
            "related", new Row(Set.of("library", "search", "topic"), join(SPRING, INDEX)),
            "ingest",
                    new Row(
                            Set.of("extract", "library", "topic", "search", "related"),
                            join(
                                    join(SPRING, JSON),
                                    join(
                                            WEB,
                                            "org.apache.commons.compress..",
                                            "org.flywaydb..",
                                            "com.zaxxer.hikari.."))),
            "reader",
                    new Row(
                            Set.of("library", "search", "related", "topic"),
                            join(
                                    join(SPRING, JSON),
                                    join(
                                            WEB,
                                            "com.github.difflib..",
                                            "com.github.benmanes.caffeine..",
                                            "net.coobird.thumbnailator.."))),
            "shelf", new Row(Set.of("library"), join(join(SPRING, JSON), WEB)),
            "access",
                    new Row(
                            Set.of(),
                            join(join(SPRING, WEB), "com.github.benmanes.caffeine..", "io.github.bucket4j.."))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.docbao");

    static Set<String> packages() {
        return TABLE.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageImportsOnlyWhatItsRowNames(String name) {
        Row row = TABLE.get(name);
        String[] allowed = Stream.of(
                        Stream.of(
                                "java..",
                                "javax..",
                                "com.sun.management..",
                                "org.jspecify..",
                                "vn.docbao." + name + "..",
                                "vn.docbao.text.."),
                        row.ours().stream().map(other -> "vn.docbao." + other + ".."),
                        Stream.of(row.others()))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> plain =
                describe("primitives and arrays", type -> type.isPrimitive() || type.isArray());
        classes()
                .that(resideInAPackage("vn.docbao." + name + ".."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(plain))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassIsInAPackageOfTheTable() {
        String[] packages = Stream.concat(
                        Stream.of("vn.docbao"), TABLE.keySet().stream().map(name -> "vn.docbao." + name + ".."))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(packages).check(CLASSES);
    }

    @Test
    void nobodyImportsWhatStandsAtTheEnd() {
        for (String end : List.of("ingest", "reader", "shelf", "access")) {
            noClasses()
                    .that(not(resideInAnyPackage("vn.docbao", "vn.docbao." + end + "..")))
                    .should()
                    .dependOnClassesThat(resideInAPackage("vn.docbao." + end + ".."))
                    .check(CLASSES);
        }
    }

    @Test
    void theEntryPointOnlyHandsCommandsOn() {
        DescribedPredicate<JavaClass> command = resideInAnyPackage("vn.docbao.ingest", "vn.docbao.access")
                .and(describe("named …Command", type -> type.getSimpleName().endsWith("Command")));
        noClasses()
                .that(resideInAPackage("vn.docbao"))
                .should()
                .dependOnClassesThat(resideInAPackage("vn.docbao..")
                        .and(not(resideInAPackage("vn.docbao")))
                        .and(not(belongToAnyOf(ExtractCommand.class)))
                        .and(not(command)))
                .check(CLASSES);
    }

    @Test
    void onlySearchAndRelatedCallTheIndex() {
        noClasses()
                .that(not(resideInAnyPackage("vn.docbao.search..", "vn.docbao.related..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.lucene..", "org.hibernate.search..")
                        // The library's classes say by annotations what is indexed.
                        .and(not(resideInAPackage("org.hibernate.search..annotation.."))))
                .check(CLASSES);
    }

    private static String[] join(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
}
