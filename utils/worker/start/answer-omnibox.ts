import { findTitled, suggestTitles } from '../../derived/suggest-titles.ts';
import {
  type Place,
  type Suggestion,
  showDefaultSuggestion,
  showPageIn,
  toSuggestions,
} from '../../platform/omnibox.ts';
import { say } from '../../platform/say.ts';
import { readerAddress } from '../../record/reader-address.ts';

/** What is suggested while somebody types behind the keyword: issues by their titles, newest first. It never rejects. */
export async function suggest(text: string): Promise<Suggestion[]> {
  showDefaultSuggestion(say('omnibox.search', { text }));
  try {
    const issues = await suggestTitles(text);
    return toSuggestions(issues.map(({ title }) => ({ content: title, description: title })));
  } catch {
    // What is typed can still be looked for in the library, which says why it cannot.
    return [];
  }
}

/** Opens the issue that was chosen; what was only typed is looked for in the library. */
export async function openTyped(text: string, place: Place): Promise<void> {
  const issue = await findTitled(text).catch(() => undefined);
  const path = issue
    ? readerAddress({ issueId: issue.id, at: null })
    : `library.html?${new URLSearchParams({ q: text })}`;
  await showPageIn(path, place);
}
