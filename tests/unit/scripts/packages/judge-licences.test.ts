import { describe, expect, it } from 'vitest';
import { judgeLicences } from '../../../../scripts/packages/judge-licences.ts';
import { filesOf } from './files-of.ts';

const line = `\n\n${'-'.repeat(72)}\n\n`;
const text = 'Permission is granted\nto any person\nto deal\nwith this\nas they wish.';
const judge = (licences: string) => judgeLicences(filesOf({ 'licences.txt': licences })).faults;

describe('judgeLicences', () => {
  it('counts the packages whose licences are there', () => {
    const whole = ['MIT License\n\nours', `dexie 1.0.0\n\n${text}`, `@a/b 2.0.0\n\n${text}`].join(line);
    expect(judgeLicences(filesOf({ 'licences.txt': whole }))).toEqual({ count: 2, faults: [] });
  });

  it.each([
    ['the file', judgeLicences(filesOf({ 'a.js': '' })).faults, 'licences.txt is missing'],
    ['our own', judge(`Something else${line}dexie 1.0.0\n\n${text}`), 'our own licence is missing'],
    ['those of packages', judge('MIT License\n\nours'), 'no licence of a package is there'],
    ['a name', judge(`MIT License${line}${text}`), '“Permission is granted” names no package'],
    ['a text', judge(`MIT License${line}dexie 1.0.0\n\n`), 'of dexie 1.0.0 there is a name and no licence'],
  ])('misses %s', (_name, faults, fault) => {
    expect(faults).toEqual([fault]);
  });
});
