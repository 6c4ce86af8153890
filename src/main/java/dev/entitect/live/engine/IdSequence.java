package dev.entitect.live.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.enhanced.DatabaseStructure;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/// A sequence for ids, its increment, and the id columns it fills. Immutable.
record IdSequence(String schema, String name, int increment, List<IdColumn> columns) {

    /// The id column of one table.
    record IdColumn(String schema, String table, String column) {}

    static List<IdSequence> of(Metadata metadata, SessionFactoryImplementor factory) {
        Map<String, IdSequence> sequences = new LinkedHashMap<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            var generator = factory.getMappingMetamodel().getEntityDescriptor(entity.getEntityName()).getGenerator();
            if (generator instanceof SequenceStyleGenerator style && style.getDatabaseStructure().isPhysicalSequence()) {
                DatabaseStructure structure = style.getDatabaseStructure();
                QualifiedName name = structure.getPhysicalName();
                IdSequence sequence = sequences.computeIfAbsent(name.render(), key -> new IdSequence(
                        text(name.getSchemaName()), text(name.getObjectName()), structure.getIncrementSize(), new ArrayList<>()));
                Table table = entity.getTable();
                if (table.isPhysicalTable() && entity.getKey().getColumnSpan() == 1) {
                    String column = entity.getKey().getColumns().getFirst().getName();
                    sequence.columns().add(new IdColumn(table.getSchema() == null ? "" : table.getSchema(), table.getName(), column));
                }
            }
        }
        return List.copyOf(sequences.values());
    }

    private static String text(Identifier identifier) {
        return identifier == null ? "" : identifier.getText();
    }
}
