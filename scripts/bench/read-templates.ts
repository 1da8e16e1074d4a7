import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseFixture } from '../../tests/fixtures/databases/types.ts';
import { root } from '../run-tool.ts';
import type { Templates } from './seed-store.ts';

interface TemplateIssue {
  newsletterId: string;
  html: string;
  parts: { title: string; subtitle: string | null; summary: string | null; quote: { text: string } | null };
}

/** The stores of version 2, and rows as a build of that version wrote them: an issue with summary and quote, a saved guide. */
export function readTemplates(): {
  stores: DatabaseFixture;
  templates: Templates;
  html: string;
  parts: TemplateIssue['parts'];
} {
  const file = join(root, 'tests', 'fixtures', 'databases', 'version-2.json');
  const fixture: DatabaseFixture = JSON.parse(readFileSync(file, 'utf8'));
  const find = <T>(table: string, isIt: (row: T) => boolean): T => {
    const row = (fixture.rows[table] as T[] | undefined)?.find(isIt);
    if (!row) throw new Error(`${file} has no row in ${table} to make others after.`);
    return row;
  };
  const issue = find<TemplateIssue>(
    'issues',
    ({ newsletterId, parts }) =>
      newsletterId === 'home' && parts.title.endsWith('What the Nails Are Telling You'),
  );
  return {
    stores: { ...fixture, rows: {}, local: {} },
    html: issue.html,
    parts: issue.parts,
    templates: {
      newsletter: find<Templates['newsletter'] & { id: string }>('newsletters', ({ id }) => id === 'home'),
      issue,
      ledger: find<{ readAt: number | null }>('ledger', ({ readAt }) => readAt !== null),
      guide: find<{ state: string }>('guides', ({ state }) => state === 'saved'),
    },
  };
}
