import { askWorker } from './ask-worker.ts';

/** Downloads the list of newsletters as an OPML file. False when no worker answered. */
export async function downloadOpml(): Promise<boolean> {
  const answer = await askWorker({ type: 'write-opml' });
  if (!answer) return false;
  const url = URL.createObjectURL(new Blob([answer.text], { type: 'text/x-opml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'newsletters.opml';
  link.click();
  // The download has taken the file over once the click's task is done.
  setTimeout(() => URL.revokeObjectURL(url));
  return true;
}
