package dev.entitect.live.plan;

import dev.entitect.dialect.Dialect;
import dev.entitect.sql.SqlLexer;
import dev.entitect.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;

/// A piece of a statement: everything between quotes, a comment, or what is between those.
///
/// @param text with its quotes or its marks; all pieces together are the statement
record SqlPiece(Kind kind, String text) {

    enum Kind {
        CODE, QUOTED, COMMENT
    }

    static List<SqlPiece> read(String sql, Dialect dialect) {
        List<SqlPiece> pieces = new ArrayList<>();
        for (SqlToken token : SqlLexer.read(sql, dialect)) {
            Kind kind = switch (token.kind()) {
                case STRING, QUOTED_NAME -> Kind.QUOTED;
                case COMMENT, EXECUTABLE_COMMENT -> Kind.COMMENT;
                case SPACE, WORD, NUMBER, SYMBOL, INVALID -> Kind.CODE;
            };
            boolean continues = kind == Kind.CODE && !pieces.isEmpty() && pieces.getLast().kind == Kind.CODE;
            pieces.add(new SqlPiece(kind, continues ? pieces.removeLast().text + token.text() : token.text()));
        }
        return pieces;
    }
}
