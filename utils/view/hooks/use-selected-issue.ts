import { useEffect } from 'preact/hooks';
import { noteSelectedWords } from '../../platform/selected-words.ts';
import { isInTextField } from './is-in-text-field.ts';

/**
 * Says which issue the selected words are of when the menu of a right click opens on them, for "Add to notes" in it. Parts of a
 * page are of the issue that `data-issue` names at them or around them, but for what the companion itself says there.
 */
export function useSelectedIssue(): void {
  useEffect(() => {
    const note = ({ target }: Event) => void noteSelectedWords(isInTextField(target) ? null : findSelected());
    document.addEventListener('contextmenu', note);
    return () => document.removeEventListener('contextmenu', note);
  }, []);
}

/** What the companion says beside an issue. Headings within its text are the issue's own. */
const ownWords = ['h1', 'h2', 'h3', 'h4', 'h5', 'button', 'label', 'summary', '[role="status"]'];
const ownSelector = ['.reader-mark', ...ownWords.map((one) => `${one}:not(.reader-text *)`)].join();

function findSelected() {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? '';
  const node = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : null;
  const part = node instanceof Element ? node : node?.parentElement;
  if (part?.closest(ownSelector)) return null;
  const issueId = part?.closest<HTMLElement>('[data-issue]')?.dataset.issue;
  return words !== '' && issueId !== undefined ? { issueId, words } : null;
}
