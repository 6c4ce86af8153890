package dev.entitect.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.render.ExportRefusedException;
import dev.entitect.render.Paging;
import dev.entitect.render.PaperSize;
import dev.entitect.render.pdf.Sheets.Sheet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final Paging UPRIGHT = new Paging(PaperSize.A4, false);

    @Test
    void aSmallDiagramFitsOnOnePage() {
        assertThat(Sheets.of(new Rect(-50, 20, 300, 400), UPRIGHT, 1).all()).hasSize(1);
    }

    @Test
    void adjacentPagesOverlapAndTheLastReachesTheEnd() {
        Rect area = new Rect(-100, -200, 3_000, 2_000);
        Sheets sheets = Sheets.of(area, UPRIGHT, 1);

        Sheet first = sheets.all().get(0);
        Sheet second = sheets.all().get(1);
        Sheet last = sheets.all().getLast();

        assertThat(first.area().right() - second.area().x()).isCloseTo(Sheets.OVERLAP, Offset.offset(1e-9));
        assertThat(last.area().right()).isGreaterThanOrEqualTo(area.right());
        assertThat(last.area().bottom()).isGreaterThanOrEqualTo(area.bottom());
        assertThat(last.area().x()).isLessThan(area.right());
        assertThat(sheets.all()).hasSize(sheets.rows() * sheets.columns());
    }

    @Test
    void landscapePagesAreWider() {
        Sheets across = Sheets.of(new Rect(0, 0, 10, 10), new Paging(PaperSize.LETTER, true), 1);

        assertThat(across.paper().width()).isCloseTo(792, Offset.offset(1e-6));
        assertThat(across.paper().height()).isCloseTo(612, Offset.offset(1e-6));
    }

    @Test
    void moreSheetsThanAnybodyPrintsAreRejected() {
        assertThatThrownBy(() -> Sheets.of(new Rect(0, 0, 1_000_000, 1_000_000), UPRIGHT, 1)).isInstanceOf(ExportRefusedException.class)
                .hasMessageMatching("The diagram would take [\\d,]+ sheets of paper; at most 2,000 can be written. .*");
    }
}
