import { expect, it } from 'vitest';
import { citeStored } from '../../../../utils/view/sentences/cite-stored.ts';
import type { IssueParts } from '../../../../utils/view/types.ts';

const parts = {
  ...{ title: 'The itch that lies', publication: 'Beneath the Surface', publishedDay: '2024-11-14' },
  ...{ url: 'https://letters.example/p/itch', isDayOnly: false, signedBy: 'Mara Ek' },
} as IssueParts;
const issue = { newsletterId: 'other', publishedAt: Date.UTC(2024, 10, 14, 9) };

it('cites an issue in AMA style, by the name that the person knows the newsletter by', () => {
  expect(citeStored(issue, parts, 'My letter', '2026-11-29')).toBe(
    'Ek M. The itch that lies. My letter. November 14, 2024. Accessed November 29, 2026. https://letters.example/p/itch',
  );
});

it("names the publication's own where there is none, and the day in the newsletter's zone where that is known", () => {
  const late = { newsletterId: 'home', publishedAt: Date.UTC(2024, 10, 15, 3) };
  expect(citeStored(late, parts, '', '2026-11-29')).toContain('Beneath the Surface. November 14, 2024.');
});
