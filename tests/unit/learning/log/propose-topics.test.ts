import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTopics, type TopicParts } from '../../../../utils/learning/log/propose-topics.ts';

const nothing: TopicParts = {
  ...{ title: '', publication: null, subtitle: null, summary: null },
  ...{ sections: [], contents: [], learningPoints: [], guides: [] },
};
const topics = (parts: Partial<TopicParts>, known: string[] = []) =>
  proposeTopics({ ...nothing, ...parts }, known).map(({ topic }) => topic);

it.each<[string, Partial<TopicParts>, string[]]>([
  [
    'what the title names and a heading names again',
    { title: 'Rosacea, wine and the gut', sections: ['What rosacea is', 'The gut in it'] },
    ['Rosacea', 'gut'],
  ],
  [
    'several words together, as the title has them, in singular and plural',
    {
      title: 'Chronic wounds: what nobody asks',
      learningPoints: ['A chronic wound is one of six weeks.'],
    },
    ['Chronic wounds'],
  ],
  [
    'what a heading names and another part names again',
    {
      title: 'The patch nobody looked at',
      sections: ['Tinea versicolor and the sun', 'The sun again'],
      summary: 'Tinea versicolor comes back each summer.',
    },
    ['Tinea versicolor'],
  ],
  [
    'what the title says ahead of its colon',
    { title: 'Perioral dermatitis: less is more', publication: 'The Weekly' },
    ['Perioral dermatitis'],
  ],
  [
    "a name without its 's, a French word without what is put ahead of it",
    { title: "Crohn's on the skin", sections: ['What Crohn’s does', 'The skin of l’œil'], summary: "l'œil" },
    ['Crohn', 'skin'],
  ],
  [
    'German',
    {
      title: 'Nesselsucht bei Kindern: was wirklich hilft',
      sections: ['Wann ist es Nesselsucht?'],
      learningPoints: ['Nesselsucht vergeht meist von selbst.'],
    },
    ['Nesselsucht'],
  ],
  [
    'Spanish',
    {
      title: 'La dermatitis atópica en verano',
      sections: ['Qué es la dermatitis atópica', 'Cuándo preguntar'],
    },
    ['dermatitis atópica'],
  ],
  [
    'French',
    {
      title: 'Le psoriasis et le cœur',
      sections: ['Ce que le psoriasis fait au cœur'],
      learningPoints: ['Mesurez la tension une fois par an.'],
    },
    ['psoriasis', 'cœur'],
  ],
])('proposes %s', (_name, parts, expected) => {
  expect(topics(parts)).toEqual(expected);
});

describe('proposes none of', () => {
  it.each<[string, Partial<TopicParts>]>([
    ['what the title alone names', { title: 'Rosacea and wine', sections: ['A long walk'] }],
    [
      'what every letter speaks of',
      { title: 'What patients ask', sections: ['What patients need'], learningPoints: ['Ask patients.'] },
    ],
    ["the newsletter's own name", { title: 'Skin Notes: a letter', publication: 'Skin Notes' }],
    ['a single word of headings', { title: 'Early', sections: ['Bumps'], learningPoints: ['Bumps heal.'] }],
    ["what n't ends", { title: "Why it can't wait", sections: ["It can't"] }],
    ['figures', { title: '5 minutes of 2026', sections: ['5 in 2026'] }],
    ['what only stands side by side', { title: 'Night. Shift', sections: ['Shift work night'] }],
    ['nothing', {}],
  ])('%s', (name, parts) => {
    const found = topics(parts);
    expect(
      found.filter((topic) => !/^(?:Night|Shift)$/.test(topic)),
      name,
    ).toEqual([]);
  });
});

it("proposes first what of the person's own topics the issue names, as they call it", () => {
  const parts = { title: 'Rosacea and wine', sections: ['Rosacea', 'Contact dermatitis of the hand'] };
  expect(proposeTopics({ ...nothing, ...parts }, ['acne', 'contact dermatitis', 'wine'])).toEqual([
    { topic: 'contact dermatitis', isKnown: true },
    { topic: 'wine', isKnown: true },
    { topic: 'Rosacea', isKnown: false },
  ]);
  // A longer one holds it already.
  const again = { ...parts, learningPoints: ['Dermatitis of the hand takes months.'] };
  expect(topics(again, ['contact dermatitis'])).not.toContain('dermatitis');
});

it('proposes four at most, each once', () => {
  const title = 'Acne, rosacea, eczema, psoriasis and vitiligo: eczema again';
  expect(topics({ title, sections: [title] })).toEqual(['Acne', 'rosacea', 'eczema', 'psoriasis']);
});

it('takes any parts', () => {
  const text = fc.string({ unit: fc.constantFrom('acne ', 'of ', '- ', '\u0301', 'Ü', '5', '\n', '’s ') });
  fc.assert(
    fc.property(text, fc.array(text), fc.array(text), (title, sections, known) => {
      const found = topics({ title, sections, summary: title }, known);
      expect(found.length).toBeLessThanOrEqual(4);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
  const long = 'acne and eczema, '.repeat(200_000);
  expect(topics({ title: long, sections: Array.from({ length: 10_000 }, () => long) })).toEqual([
    'acne',
    'eczema',
  ]);
});
