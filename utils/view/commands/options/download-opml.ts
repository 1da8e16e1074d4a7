import { describeIfRefused } from '../../sentences/describe-refusal.ts';
import { say } from '../../sentences/say.ts';
import { askWorker } from '../ask-worker.ts';
import { downloadFile } from '../download-file.ts';

/**
 * Downloads the list of newsletters as an OPML file.
 *
 * @returns what to tell when there is none; null when the browser has it
 */
export async function downloadOpml(): Promise<string | null> {
  const answer = await askWorker({ type: 'write-opml' });
  if (!('text' in answer)) return describeIfRefused(answer) ?? say('address.noAnswer');
  downloadFile(new Blob([answer.text], { type: 'text/x-opml' }), 'newsletters.opml');
  return null;
}
