import type { Took } from './act.ts';

/** The median of an act with the large and with the small store, in this build and in the other beside it. */
export interface Figures {
  act: string;
  large: Took;
  small: Took;
  theirs: { large: Took; small: Took } | null;
}

/** The lines the bench ends with: how an act grows with the store, and how it compares with the other build. */
export function listFigures({ act, large, small, theirs }: Figures): string[] {
  const ratio = (a: Took, b: Took) => (a.ms / b.ms).toFixed(2);
  const requests = (of: { large: Took; small: Took }) =>
    `${Math.round(of.large.requests)}/${Math.round(of.small.requests)}`;
  const lines = [`${act} ratio ${ratio(large, small)}`, `${act} requests ${requests({ large, small })}`];
  if (act === 'mark') lines.push(`mark bytes ${Math.round(large.localBytes)}`);
  if (!theirs) return lines;
  return [
    ...lines,
    `${act} ratio theirs ${ratio(theirs.large, theirs.small)}`,
    `${act} requests theirs ${requests(theirs)}`,
    ...(act === 'mark' ? [`mark bytes theirs ${Math.round(theirs.large.localBytes)}`] : []),
    `${act} against ${ratio(large, theirs.large)}`,
    `${act} against small ${ratio(small, theirs.small)}`,
  ];
}
