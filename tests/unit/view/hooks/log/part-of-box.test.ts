import { expect, it } from 'vitest';
import { allSchemes } from '../../../../../utils/learning/schemes/all-schemes.ts';
import { fillBox } from '../../../../../utils/learning/schemes/fill-scheme.ts';
import { partOfBox } from '../../../../../utils/view/hooks/log/part-of-box.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

it('names the field that fills the box, of every scheme', () => {
  const empty = logEntryOf('one', { minutes: 0 });
  for (const scheme of allSchemes)
    for (const box of scheme.boxes) {
      const part = partOfBox(box);
      const choice = scheme.choices[0]?.key ?? '';
      const filled = {
        '': {},
        learned: { learned: 'x' },
        change: { change: 'x' },
        impact: { impact: 'x' },
        topics: { topics: ['x'] },
        evidence: { evidence: ['x'] },
        domains: { domains: [`${scheme.key}:${choice}`] },
        minutes: { minutes: 60 },
      }[part];
      expect(filled, `${scheme.key} ${box.key}: ${part}`).toBeDefined();
      if (part === '') continue;
      expect(fillBox(scheme, box, { ...empty, ...filled }), `${scheme.key} ${box.key}`).not.toBe(
        fillBox(scheme, box, empty),
      );
    }
});
