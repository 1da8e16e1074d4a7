import type { Verdict } from './types.ts';

/** Whether nothing was lost, done twice or left standing. */
export const isHeld = ({ lost, doubled, stuck }: Verdict): boolean =>
  lost.length + doubled.length + stuck.length === 0;

/** The last line of a command: how many faults were held out against. */
export function summarise(name: string, verdicts: readonly Verdict[]): string {
  const count = (kind: 'lost' | 'doubled' | 'stuck') =>
    verdicts.reduce((sum, verdict) => sum + verdict[kind].length, 0);
  const held = verdicts.filter(isHeld).length;
  return `faults ${name}: ${held} of ${verdicts.length} held, ${count('lost')} lost, ${count('doubled')} doubled, ${count('stuck')} stuck`;
}

/** What is said of one fault: what was told of it, and each thing that is wrong. */
export function describeVerdict(verdict: Verdict): string {
  const wrong = (['lost', 'doubled', 'stuck'] as const).flatMap((kind) =>
    verdict[kind].map((what) => `\n    ${kind}: ${what}`),
  );
  const told = verdict.told === null ? '' : ` – “${verdict.told}”`;
  return `${isHeld(verdict) ? 'held' : 'FAILED'}: ${verdict.fault}${told}${wrong.join('')}`;
}
