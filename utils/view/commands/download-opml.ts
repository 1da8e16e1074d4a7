import { askWorker } from './ask-worker.ts';

const keptMs = 60_000;

/** Downloads the list of newsletters as an OPML file. False when no worker answered. */
export async function downloadOpml(): Promise<boolean> {
  const answer = await askWorker({ type: 'write-opml' });
  if (!answer) return false;
  const url = URL.createObjectURL(new Blob([answer.text], { type: 'text/x-opml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'newsletters.opml';
  link.click();
  // Not at once: Firefox reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
  return true;
}
