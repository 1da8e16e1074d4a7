import '../../english.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { exportNotes } from '../../../../../utils/view/sentences/notes/export-notes.ts';
import { shelved } from '../../notes-of.ts';

vi.mock('../../../../../utils/view/sentences/publisher-zone.ts', () => ({
  publisherZone: (newsletterId: string) => (newsletterId === 'home' ? 'America/New_York' : null),
}));
afterEach(() => vi.unstubAllEnvs());

const at = Date.UTC(2026, 10, 3, 3);
const now = Date.UTC(2026, 11, 24);
const written = (change: object) =>
  exportNotes(
    [shelved({ id: 'a', note: 'Ask.', publishedAt: at, isDayOnly: false, ...change })],
    new Map(),
    'markdown',
    now,
  ).text;

it.each(['Asia/Tokyo', 'America/Los_Angeles'])('names the day of the publisher, also read in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(written({})).toContain('2026-11-02');
  expect(written({ newsletterId: 'other', publishedDay: '2026-11-04' })).toContain('2026-11-04');
});
