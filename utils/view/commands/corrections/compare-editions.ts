import { comparePages } from '../../../learning/corrections/compare-pages.ts';
import { withoutPageNumbers } from '../../../learning/corrections/without-page-numbers.ts';
import { withLock } from '../../../platform/locks.ts';
import { findEditionFile } from '../../../store/guide-editions.ts';
import { findGuideText } from '../../../store/guide-texts.ts';
import type { ComparedEditions } from '../../types.ts';
import { readGuideText } from '../search/read-guide-text.ts';

/** The words of former editions that were read on this page: a file never changes. */
const read = new Map<string, Promise<string[] | null>>();

/**
 * Which pages of the present edition of a guide differ from a former one.
 *
 * @returns `no-words`: one of the two is gone, or its words cannot be read whole
 */
export async function compareEditions(
  guideId: string,
  present: number,
  former: number,
): Promise<ComparedEditions> {
  if (!(await readGuideText(guideId))) return { state: 'no-words' };
  const text = await findGuideText(guideId);
  const before = await wordsOf(guideId, former);
  if (text?.version !== present || text.state !== 'read' || !before) return { state: 'no-words' };
  const pages = comparePages(withoutPageNumbers(before), withoutPageNumbers(text.pages));
  return { state: 'compared', pages };
}

async function wordsOf(guideId: string, version: number): Promise<string[] | null> {
  const key = `${version} ${guideId}`;
  const words = read.get(key) ?? withLock('guide-text', () => readWords(guideId, version));
  read.set(key, words);
  return await words;
}

async function readWords(guideId: string, version: number): Promise<string[] | null> {
  const file = await findEditionFile(guideId, version);
  if (!file) return null;
  const { readPdfText } = await import('../search/read-pdf-text.ts');
  const text = await readPdfText(file);
  return text.state === 'read' ? text.pages : null;
}
