import '../../../store/fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { writeSession } from '../../../../../utils/platform/session.ts';
import { recordReading } from '../../../../../utils/store/ledger.ts';
import { noteOpening } from '../../../../../utils/view/commands/corrections/note-opening.ts';
import { local, written } from '../../../store/fake-extension.ts';
import { check, day, entry, issueOf, startAfresh, thursday } from '../../../store/fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  local.stored.clear();
  await writeSession('return', null);
  written.length = 0;
});

it('tells a return once it is one, and to every page until the browser closes', async () => {
  expect(await noteOpening(thursday)).toBeNull();
  expect(await noteOpening(thursday + 14 * day)).toBeNull();
  const back = thursday + 30 * day;
  const told = { from: thursday + 14 * day, until: back, isOffered: true };
  expect(await noteOpening(back)).toEqual(told);
  expect(await noteOpening(back + 1000)).toEqual(told);
  await writeSession('return', null);
  expect(await noteOpening(back + 2000)).toBeNull();
});

it('writes down the return ahead of the opening: a page that opens at the same time finds either', async () => {
  await noteOpening(thursday);
  written.length = 0;
  await noteOpening(thursday + 20 * day);
  expect(written.map(({ key }) => key)).toEqual(['return', 'openings']);
});

it('takes whoever read on the web meanwhile for somebody who was there', async () => {
  await noteOpening(thursday);
  await check([entry('a', thursday)]);
  await recordReading(
    (await issueOf('a')).id,
    { kind: 'opened', where: 'notification' },
    thursday + 10 * day,
  );
  expect(await noteOpening(thursday + 20 * day)).toBeNull();
});
