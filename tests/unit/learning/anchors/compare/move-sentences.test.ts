import { expect, it } from 'vitest';
import { moveSentences } from '../../../../../utils/learning/anchors/compare/move-sentences.ts';
import { draftOf, tellStandings } from '../read-pair.ts';

const cool = 'Keep the skin cool at night.';

it.each([
  ['stands once in each', `${cool} Wash.`, `Dry.\n${cool}`, 'moved'],
  ['stands twice there', `${cool} Wash.`, `${cool}\n${cool}`, 'gone'],
  ['stood twice', `${cool} Wash. ${cool}`, `Dry.\n${cool}`, 'gone'],
  ['is only quoted there', `${cool} Wash.`, `It used to say:\n${cool}`, 'gone'],
  ['may be another that begins alike', `${cool} Wash.`, `Keep the skin cool by day.\n${cool}`, 'gone'],
])('moveSentences: one that %s', (_name, before, after, standing) => {
  const draft = draftOf(before, after);
  moveSentences(draft);
  expect(tellStandings(draft)[0]?.split(':')[0]).toBe(standing);
});
