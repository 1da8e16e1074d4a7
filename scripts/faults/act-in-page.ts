import type { LoadLine } from './types.ts';

/**
 * Functions that run in the extension's pages and do what a person does there, one act after the other, until `isOver`. What is
 * begun is reported before it is done, and again once the page says that it is.
 */
type Scope = typeof globalThis & { report: (line: LoadLine) => Promise<void>; isOver?: boolean };

/** In the library: marks one issue after another, read or unread, but for the one of that title. @param most how many */
export async function markIssues(avoided: string, most: number): Promise<void> {
  const scope = globalThis as Scope;
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const titleOf = (line: Element) => line.querySelector('.library-title')?.textContent ?? '';
  // A line that has just come is empty until it is read.
  const lines = () =>
    [...document.querySelectorAll('.library-issue')].filter((line) => !['', avoided].includes(titleOf(line)));
  while (lines().length === 0) await rest(10);
  for (let turn = 0; turn < most && !scope.isOver; turn += 1) {
    // A new issue moves the last ones out of what is drawn.
    const all = lines().slice(0, 5);
    const line = all[turn % all.length];
    if (!line) continue;
    const title = titleOf(line);
    const isRead = !line.classList.contains('read');
    await scope.report({ kind: 'marking', title, isRead });
    const present = () => lines().find((one) => titleOf(one) === title);
    present()?.querySelector<HTMLElement>('[data-control="mark"]')?.click();
    const isDone = () => present()?.classList.contains('read') === isRead;
    while (!isDone()) await rest(5);
    await scope.report({ kind: 'marked', title, isRead });
  }
}

/** In the reader: writes the note on its issue again and again. @param most how often */
export async function writeNotes(title: string, words: string, most: number): Promise<void> {
  const scope = globalThis as Scope;
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const field = () => document.querySelector<HTMLTextAreaElement>('#note');
  while (!field()) await rest(10);
  for (let turn = 0; turn < most && !scope.isOver; turn += 1) {
    const note = `${words}, ${turn}`;
    await scope.report({ kind: 'noting', title, note });
    const written = field();
    if (!written) continue;
    written.value = note;
    written.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // What it said of the note before is gone once this one is taken.
    await rest(30);
    field()?.dispatchEvent(new FocusEvent('blur'));
    const said = () => document.querySelector('#note-said')?.textContent ?? '';
    while (said() !== 'Saved') await rest(5);
    await scope.report({ kind: 'noted', title, note });
  }
}
