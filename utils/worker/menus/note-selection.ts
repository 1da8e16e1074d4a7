import { wordsOf } from '../../learning/anchors/words-of.ts';
import type { MenuClick } from '../../platform/context-menus.ts';
import { isOwnAddress } from '../../platform/is-own-page.ts';
import { showNotification } from '../../platform/notifications.ts';
import { say } from '../../platform/say.ts';
import { readSelectedWords, type SelectedWords } from '../../platform/selected-words.ts';
import { noteWords } from '../../record/note-words.ts';
import { pageNoticeId } from '../../record/notice-id.ts';
import { readerAddress } from '../../record/reader-address.ts';
import type { StoreFailure } from '../../store/explain-store-error.ts';
import type { AnnotationRow } from '../../store/types.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { loadEntities } from '../check/load-entities.ts';
import { ensureVisits } from '../reading/ensure-visits.ts';
import { findIssueAt } from '../reading/find-issue-at.ts';

const shownCharacters = 80;

/** Keeps the words that are selected as a note of the issue they are of, and tells where they went, or why they were not kept. */
export async function noteSelection(click: MenuClick): Promise<void> {
  const { pageUrl = '', viewType = 'tab' } = click;
  const isOfText = viewType !== 'tab' || isOwnAddress(pageUrl);
  const found = isOfText ? readSelectedWords() : findSelected(click);
  const selected = await found.catch(() => 'store' as const);
  if (selected === 'store') return await tellFailure('store');
  await loadEntities();
  const answer = selected
    ? await noteWords(selected.issueId, selected.words, { isOfText })
    : ({ ok: false, error: { kind: isOfText ? 'elsewhere' : 'unknown' } } as const);
  if (!answer.ok) return await tellFailure(answer.error.kind);
  const { issue, row, isNew } = answer;
  const words = shortenText(wordsOf(row.anchor).replace(/\s+/g, ' '), shownCharacters);
  await showNotification({
    id: pageNoticeId(placeOf(issue.id, row)),
    title: say(isNew ? 'menu.noted' : 'menu.notedBefore'),
    message: say('menu.notedText', { words, title: issue.title }),
  });
}

/** The words of a post; null for those of no issue that is stored. */
async function findSelected({ pageUrl = '', selectionText = '' }: MenuClick): Promise<SelectedWords | null> {
  const issue = await findIssueAt(pageUrl, await ensureVisits());
  return issue ? { issueId: issue.id, words: selectionText } : null;
}

async function tellFailure(kind: StoreFailure | 'unknown' | 'elsewhere'): Promise<void> {
  const sentences = {
    unknown: 'menu.noIssue',
    elsewhere: 'menu.noText',
    'no-space': 'undo.noSpace',
    store: 'undo.notStored',
  } as const;
  const message = say(sentences[kind]);
  await showNotification({ id: pageNoticeId('library.html'), title: say('menu.notNoted'), message });
}

/** Where the reader shows it: at its words, where they stand in the text. */
function placeOf(issueId: string, { anchor, isDetached }: AnnotationRow): string {
  return readerAddress({ issueId, at: anchor && !isDetached ? anchor.selector[1].start : null });
}
