package vn.docbao.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A body in one text column as JSON, so that a page reads one row and the schema fits every database. */
@Converter
class BlocksConverter implements AttributeConverter<List<Block>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Block>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Block> blocks) {
        // The writer needs the declared type: a bare list would lose the records' type names.
        return JSON.writerFor(TYPE).writeValueAsString(blocks);
    }

    @Override
    public List<Block> convertToEntityAttribute(String json) {
        return JSON.readValue(json, TYPE);
    }
}
