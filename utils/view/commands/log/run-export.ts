import type { Export } from '../../hooks/log/use-export.ts';
import { exportWords } from '../../sentences/log/export-words.ts';
import { say } from '../../sentences/say.ts';
import { downloadFile } from '../download-file.ts';

/**
 * Downloads what is to leave as it may leave. Its code is loaded now.
 *
 * @param onProgress told the share that is done, 0 to 1
 * @returns how it went, in a sentence
 */
export async function runExport(wish: Export, onProgress: (share: number) => void): Promise<string> {
  const { kind, range, scheme, program } = wish;
  const entries = wish.cleaned();
  if (kind === 'print') return '';
  if (kind === 'pack') {
    const { downloadPack } = await import('./download-pack.ts');
    return await downloadPack(entries, wish.cleanedNotes(), wish, onProgress);
  }
  const { writeExport } = await import('./write-export.ts');
  const file = await writeExport(entries, {
    ...{ format: kind, program, range, scheme },
    ...{ now: Date.now(), words: exportWords() },
  });
  if (file === null) return say('log.noFollowUps');
  downloadFile(new Blob([file.text], { type: file.type }), file.name);
  return say('log.downloaded', { name: file.name });
}
