package dev.entitect.live.plan;

import java.sql.SQLException;
import java.util.List;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;

/// The tables that a statement reads, each place on its own, and its conditions on their columns.
record StatementTables(List<TableUse> uses) {

    /// None for a statement that the parser does not understand: it knows less than the databases.
    static StatementTables of(String sql, TableFacts.Reader facts) throws SQLException {
        try {
            ConditionReader reader = new ConditionReader(facts);
            reader.read(CCJSqlParserUtil.parse(sql));
            return new StatementTables(reader.uses());
        } catch (JSQLParserException notUnderstood) {
            return new StatementTables(List.of());
        }
    }

    /// The table behind an alias; what is given when there is none, or more than one.
    String nameOf(String alias) {
        List<String> names = uses.stream().filter(use -> use.alias().equalsIgnoreCase(alias))
                .map(use -> use.facts().map(TableFacts::name).orElse(""))
                .distinct().toList();
        return names.size() == 1 && !names.getFirst().isEmpty() ? names.getFirst() : alias;
    }
}
