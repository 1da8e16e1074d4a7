import { joinPdfItems, type PdfItem } from '../../../search/join-pdf-items.ts';
import type { GuideTextRow } from '../../../store/types.ts';
import { openPdf } from '../open-pdf.ts';

type PdfText = Pick<GuideTextRow, 'state' | 'pages' | 'pageCount'>;

/** Longer than any guide that is read; the words of what is longer than that are found as far as they were read. */
const longestMs = 20_000;
/** Of all pages together, in UTF-16 units: about 800 dense pages. */
const longestText = 3_000_000;

/** The words of a PDF, page by page. What cannot be read is a state of the answer; it never rejects. */
export async function readPdfText(file: Blob, limitMs = longestMs): Promise<PdfText> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { state: 'failed', pages: [], pageCount: null };
  const pages: string[] = [];
  let pageCount: number | null = null;
  const pdf = await openPdf(bytes, { limitMs, isTextOnly: true });
  try {
    const document = await pdf.document;
    pageCount = document.numPages;
    let length = 0;
    for (let number = 1; number <= pageCount; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const text = joinPdfItems(content.items.flatMap((item) => ('str' in item ? toItem(item) : [])));
      pages.push(text);
      page.cleanup();
      length += text.length;
      if (length > longestText) return { state: 'late', pages, pageCount };
    }
    return { state: pages.some((text) => text !== '') ? 'read' : 'none', pages, pageCount };
  } catch {
    return { state: pdf.isLate() ? 'late' : 'failed', pages, pageCount };
  } finally {
    await pdf.close();
  }
}

interface TextItem {
  str: string;
  dir: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

function toItem({ str, dir, transform, width, height, hasEOL }: TextItem): PdfItem {
  const [, , , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, height, isRightToLeft: dir === 'rtl', endsLine: hasEOL };
}
