import { describe, expect, it } from 'vitest';
import { splitTail } from '../../../utils/issue/split-tail.ts';

describe('splitTail', () => {
  it.each([
    ['The lamp stood there. Then […]', 'brackets'],
    ['The lamp stood there. Then [...].', 'brackets'],
    ['The lamp stood there. Then…', 'dots'],
    ['The lamp stood there. Then ...', 'dots'],
    ['The lamp stood there. Then… Continue reading “Why the lamp matters”', 'words'],
    ['The lamp stood there. Then … Read More Here →', 'words'],
    ['The lamp stood there. Then… (more)', 'words'],
    ['The lamp stood there. Then … Weiterlesen', 'words'],
    ['The lamp stood there. Then… Lire la suite »', 'words'],
    ['The lamp stood there. Then … Seguir leyendo', 'words'],
    ['The lamp stood there. Then Read more', 'words'],
    ['The lamp stood there. Then Continue reading on Night Notes »', 'words'],
    ['The lamp stood there. Then […] The post Why? Because. appeared first on Night Notes.', 'brackets'],
    ['The lamp stood there. Then […] Der Beitrag Licht erschien zuerst auf Nachtpost.', 'brackets'],
    ['The lamp stood there. Then […] La entrada Luz se publicó primero en Noche.', 'brackets'],
    ['The lamp stood there. Then […] L’article Nuit est apparu en premier sur La Nuit.', 'brackets'],
    ['The lamp stood there. Then […] Weiterlesen Der Beitrag X erschien zuerst auf Y.', 'brackets'],
    ['The lamp stood there. Then', null],
  ])('%s', (text, mark) => {
    expect(splitTail(text)).toMatchObject({ bare: 'The lamp stood there. Then', mark });
  });

  it.each([
    'We read more than we did, and remember less.',
    'Read more books this winter, and keep the lamp lit.',
    'What the post office knew. The post of today arrives by noon.',
    'Why I keep reading old letters.',
    'Why people read more',
    'Was gegen das Vergessen hilft, wenn wir mehr lesen',
    'Two lamps for those who want to read the whole book',
    'A lamp, and what to do with it',
    'Es gibt Neues vom Weiterlesen und vom Vergessen.',
  ])("leaves the author's words: %s", (text) => {
    expect(splitTail(text)).toEqual({ shown: text, bare: text, mark: null });
  });

  it("leaves the author's dots to be shown", () => {
    expect(splitTail('And yet… Read more').shown).toBe('And yet…');
    expect(splitTail('And yet… The post Lamps appeared first on Night Notes.').shown).toBe('And yet…');
  });

  it('looks at the end of a text alone', () => {
    const text = `${'x. Read more. '.repeat(20_000)}End.`;
    expect(splitTail(text).bare).toBe(text);
  });
});
