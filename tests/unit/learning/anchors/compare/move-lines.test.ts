import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../../utils/learning/anchors/compare/compare-versions.ts';

const tell = (before: string, after: string) => compareVersions(before, after).standings;

describe('moveLines', () => {
  it('takes what stands around with it, even if that stands more than once', () => {
    const [one, other] = ['Amlodipine\nOnce daily.\nWith food.', 'Ramipril\nOnce daily.\nWith food.'];
    const standings = tell(`${one}\n${other}\nThe end.`, `${other}\n${one}\nThe end.`);
    expect(standings.toSorted()).toEqual([...Array(4).fill('equal'), ...Array(3).fill('moved')]);
  });

  it('leaves a line at its place where its new form stands there', () => {
    const before = 'Care\nWash the face with soap daily.\nDry it well.\nSee the nurse soon.';
    const after =
      'Care\nWash the face with oil daily.\nDry it well.\nSee the nurse soon.\nWash the face with soap daily.';
    expect(tell(before, after)[1]).toBe('alike');
  });

  it('moves no heading without what stood under it', () => {
    const before =
      'Dupilumab\nInject it slowly under the skin of the thigh.\nLight\nStand at the window in the early morning.';
    const after =
      'Biologics\nInject it slowly under the skin of the thigh.\nLight\nStand at the window in the early morning.\nDupilumab\nA new text.';
    expect(tell(before, after)[0]).toBe('replaced');
  });
});
