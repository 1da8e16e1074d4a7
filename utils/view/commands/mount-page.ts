import { type ComponentChild, render } from 'preact';
import { directionOfTexts, languageOfTexts } from '../../platform/language-of-texts.ts';

/**
 * Shows a page for the first time, or anew. Its document says in which language and direction its words are: before any of them
 * stands there, so that nothing is ever painted the other way round.
 *
 * @param title what its tab is called until something of its own is shown; undefined for a page that has no tab
 */
export function mountPage(page: ComponentChild, title?: string): void {
  const root = document.documentElement;
  // What the file says already is not written again: it would have every style looked up once more.
  const language = languageOfTexts() ?? root.lang;
  if (root.lang !== language) root.lang = language;
  const direction = directionOfTexts();
  if (direction === 'rtl') root.dir = direction;
  if (title !== undefined) document.title = title;
  render(page, document.body);
}
