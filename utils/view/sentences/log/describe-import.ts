import type { ImportPreview, ImportRefused } from '../../commands/log/read-import.ts';
import { formatList } from '../format-list.ts';
import { joinSentences } from '../join-sentences.ts';
import { say } from '../say.ts';

/** What an import would do, or why the file was not read and what to do. */
export function describeImport(read: ImportPreview | ImportRefused): string {
  switch (read.kind) {
    case 'not-a-pack':
      return say('log.importNoPack');
    case 'damaged':
      return say('log.importDamaged');
    case 'newer':
      return say('log.importNewer');
    case 'too-large':
      return say('log.importTooLarge');
    case 'unreadable':
      return say('log.importUnreadable');
    case 'preview':
      return previewOf(read);
  }
}

/** Whether there is anything to import. */
export function isNews({ changes, kept }: Pick<ImportPreview, 'changes' | 'kept'>): boolean {
  return changes.length + kept.rows.length + kept.issueNotes.length + kept.guides.length > 0;
}

/** What was imported. */
export function describeImported({ changes, kept }: Pick<ImportPreview, 'changes' | 'kept'>): string {
  const [notes, guides] = [kept.rows.length + kept.issueNotes.length, kept.guides.length];
  if (notes + guides === 0) return say('log.imported', { count: changes.length });
  const things = [
    changes.length > 0 ? say('log.entries', { count: changes.length }) : '',
    notes > 0 ? say('notes.count', { count: notes }) : '',
    guides > 0 ? say('library.guideCount', { count: guides }) : '',
  ];
  return say('log.importedThese', { things: formatList(things.filter(Boolean)) });
}

function previewOf(preview: ImportPreview): string {
  const { left, rejected, kept } = preview;
  const lines = [
    isNews(preview) ? say('log.importLooks') : say('log.importNothing'),
    left > 0 && say('log.importLeft', { count: left }),
    kept.homeless > 0 && say('log.importHomeless', { count: kept.homeless }),
    rejected > 0 && say('log.importRejected', { count: rejected }),
  ];
  return joinSentences(lines);
}
