import { describe, expect, it } from 'vitest';
import { readZone } from '../../../utils/text/read-zone.ts';

describe('readZone', () => {
  it.each([
    ['+0100', '', 60],
    ['-05:30', '', -330],
    ['+00', '', 0],
    ['-05', '', -300],
    ['GMT+1', '', 60],
    ['2026 +01', '2026', 60],
    ['+0100 CET', '', 60],
    ['+0000 UTC', '', 0],
    ['-0500 EST', '', -300],
    ['+0300 +03', '', 180],
    ['+0100 Europe/Berlin', '', 60],
    ['+01:00[Europe/Berlin]', '', 60],
    ['Z[UTC]', '', 0],
    ['GMT+0100 Central European Time', '', 60],
    // Their offset contradicts the name: it is what counts.
    ['+0200 EST', '', 120],
    ['America/Los_Angeles', '', 'America/Los_Angeles'],
    ['EDT', '', -240],
    ['XYZ', '', 0],
    ['', '', 0],
    ['+99', '', undefined],
    // A day behind the time is no offset.
    ['2026-11-05', '2026-11-05', 0],
    ['5 Nov 2026', '5 Nov 2026', 0],
  ])('%j', (after, rest, zone) => {
    const read = readZone(after, '');
    expect({ ...read, rest: read.rest.trim() }).toEqual({ rest, zone });
  });

  it('reads a zone behind a day without a time', () => {
    expect(readZone('', '23 Oct 2025 EST')).toEqual({ rest: '23 Oct 2025', zone: -300 });
  });
});
