"""PDF pages as pictures, by PDFium; called from one thread at a time, as PDFium demands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.services.papers import PagePicture

if TYPE_CHECKING:
    from collections.abc import Sequence

POINTS_PER_INCH = 72.0


class PdfiumRaster:
    """Turns pages into pictures (``services.papers.PageRaster``)."""

    def pictures(self, pdf: bytes, dots_per_inch: float) -> Sequence[PagePicture]:
        """Return every page as a picture."""
        import pypdfium2

        document = pypdfium2.PdfDocument(pdf)
        try:
            found = []
            for page in document:
                bitmap = page.render(
                    scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=False, prefer_bgrx=True
                )
                pixels = bytes(bitmap.buffer)
                found.append(PagePicture(bitmap.width, bitmap.height, bitmap.stride, pixels))
                bitmap.close()
                page.close()
            return found
        finally:
            document.close()
