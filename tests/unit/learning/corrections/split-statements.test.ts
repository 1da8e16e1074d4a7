import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../../../utils/learning/corrections/split-statements.ts';

const told = (line: string) => splitStatements(line, 0).map(({ start, end }) => line.slice(start, end));

describe('splitStatements', () => {
  it.each([
    ['Wash it. Dry it.', ['Wash it.', 'Dry it.']],
    ['1. Wash it. Dry it.', ['Wash it.', 'Dry it.']],
    ['b) Wash it', ['Wash it']],
    ['• Wash it', ['Wash it']],
    ['Nach ca. 5 Tagen. Dann nicht.', ['Nach ca. 5 Tagen.', 'Dann nicht.']],
    ['Unos 5 mg aprox. Luego nada.', ['Unos 5 mg aprox. Luego nada.']],
    ['Beginn 5. November um 8 Uhr. Ende offen.', ['Beginn 5. November um 8 Uhr.', 'Ende offen.']],
    ['Stop after week 12. Then wait.', ['Stop after week 12.', 'Then wait.']],
    ['Nach der 3. Dosis nicht. Ende.', ['Nach der 3. Dosis nicht.', 'Ende.']],
    ['So: 1. Wash. 2. Dry.', ['So: 1. Wash.', '2. Dry.']],
    ['Itch. Itch. Itch.', ['Itch.', 'Itch.', 'Itch.']],
    ['', []],
  ])('cuts "%s"', (line, sentences) => {
    expect(told(line)).toEqual(sentences);
  });

  it('tells where they stand in the whole text', () => {
    expect(splitStatements('2. One. Two.', 10)).toEqual([
      { start: 13, end: 17 },
      { start: 18, end: 22 },
    ]);
  });
});
