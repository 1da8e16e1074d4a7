import { describeIfRefused } from '../../sentences/describe-refusal.ts';
import { say } from '../../sentences/say.ts';
import { askWorker } from '../ask-worker.ts';

const keptMs = 60_000;

/**
 * Downloads the list of newsletters as an OPML file.
 *
 * @returns what to tell when there is none; null when the browser has it
 */
export async function downloadOpml(): Promise<string | null> {
  const answer = await askWorker({ type: 'write-opml' });
  if (!('text' in answer)) return describeIfRefused(answer) ?? say('address.noAnswer');
  const url = URL.createObjectURL(new Blob([answer.text], { type: 'text/x-opml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'newsletters.opml';
  link.click();
  // Not at once: Firefox reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
  return null;
}
