/** Longer lines say more than a number. */
const longest = 40;
const pageNumber =
  /^\W*(?:(?:page|seite|página|pág\.?|p\.|s\.)\s*)?(\d+)(?:\s*(?:of|von|de|sur|\/|\|)\s*(\d+))?\W*$/i;

/**
 * The words of pages without the numbers that they print in their first or last line: with a page put in ahead of it each has
 * another number, and says the same. What is no such line, as "5 mg", stays.
 */
export function withoutPageNumbers(pages: readonly string[]): string[] {
  return pages.map((page, at) => {
    const lines = page.trim().split(/\n+/);
    const isNumber = (line: string) => isPageNumber(line, at + 1, pages.length);
    return lines
      .filter((line, place) => (place > 0 && place < lines.length - 1) || !isNumber(line))
      .join('\n');
  });
}

function isPageNumber(line: string, number: number, count: number): boolean {
  if (line.length > longest) return false;
  const [, own, all] = line.match(pageNumber) ?? [];
  return own !== undefined && Number(own) === number && (all === undefined || Number(all) === count);
}
