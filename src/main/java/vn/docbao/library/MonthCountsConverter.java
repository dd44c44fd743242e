package vn.docbao.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter
class MonthCountsConverter implements AttributeConverter<MonthCounts, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MonthCounts counts) {
        return counts == null ? null : counts.text();
    }

    @Override
    public MonthCounts convertToEntityAttribute(@Nullable String text) {
        return MonthCounts.parse(text);
    }
}
