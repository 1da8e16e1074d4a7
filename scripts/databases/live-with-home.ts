import type { SampleNewsletter } from '../../tests/newsletter/server.ts';
import type { Person } from './person.ts';

const suffixed = 'rosacea-more-than-a-red-face-a1b2';

/**
 * Some weeks with the home newsletter, which are the same in every build: checks of all outcomes, guides in all states,
 * an issue edited thrice, and issues read, opened, marked, marked back and left unread.
 */
export async function liveWithHome(person: Person, letter: SampleNewsletter): Promise<void> {
  const { waitForCheck, askNow, inLibrary, issueTitled } = person;
  await person.guideBecomes('Rosacea-Trigger-Diary.pdf', 'saved');
  await waitForCheck();

  for (const [status, path] of [
    [500, '/feed'],
    [404, '/feed'],
  ] as const) {
    letter.answer(path, { status, body: 'Not now.' });
    await waitForCheck();
    letter.answer(path, null);
  }
  await letter.goOffline();
  await waitForCheck();
  await letter.goOnline();
  await askNow();

  const nails = letter.publish();
  await waitForCheck();
  await issueTitled(nails.title);
  await inLibrary(nails.title, 'open');
  letter.answer(/^\/files\//, { status: 500, body: 'Not now.' });
  const melanoma = letter.publish();
  await waitForCheck();
  await person.guideBecomes('ABCDE Pocket Card for Skin Checks.pdf', 'failed');
  letter.answer(/^\/files\//, null);
  await person.set({ saveGuides: false });
  const hives = letter.publish();
  await waitForCheck();
  const scalp = letter.publish();
  await askNow();
  await person.guideBecomes('Scalp Care Plan for Patients.pdf', 'offered');

  const body = scalp.body;
  const word = { kind: 'paragraph', html: 'Corrected: twice a week, not twice a day.' } as const;
  for (const change of [
    { body: [...body, word], title: 'Scalp Psoriasis: Getting Under the Hair (corrected)' },
    { body: [word, ...body] },
    { body: [...body, word, word] },
  ]) {
    letter.edit(scalp.slug, change);
    await waitForCheck();
  }

  await inLibrary(hives.title, 'mark');
  await inLibrary(melanoma.title, 'mark');
  await inLibrary(melanoma.title, 'mark');
  await inLibrary('Rosacea: More Than a Red Face', 'open');
  await inLibrary('Sun Protection Advice That Sticks', 'mark');
  letter.publish({ ...scalp, ...{ slug: suffixed, title: 'Rosacea, Revisited', body: [word], guides: [] } });
  await waitForCheck();
  await person.openInPopup();
  letter.publish({ ...nails, ...{ slug: 'what-we-learnt-2026', title: 'What We Learnt', guides: [] } });
  await waitForCheck();
}
