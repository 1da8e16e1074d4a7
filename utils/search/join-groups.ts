/**
 * The number that groups of digits with points between them are: with a decimal point, whatever stands for it, and without
 * marks for thousands. `1,125` is both: its second reading follows. Nothing where it is no number: a date, a list.
 */
export function joinGroups(groups: readonly string[], points: readonly string[]): string[] {
  const [first = '', second = ''] = groups;
  const isHead = /^[1-9]\d{0,2}$/.test(first);
  if (points.length === 0) return [first];
  if (points.length === 1) {
    const decimal = `${first}.${second}`;
    if (!isHead || second.length !== 3) return [decimal];
    if (points[0] === ',') return [first + second, decimal];
    // As thousands are written in German, Spanish and French; a decimal would end in no zeros.
    return points[0] === '.' && second.endsWith('00') ? [decimal, first + second] : [decimal];
  }
  const point = points.at(-1);
  const isWhole = points.every((one) => one === points[0]);
  const whole = isWhole ? groups : groups.slice(0, -1);
  if (!isHead || !whole.slice(1).every((one) => one.length === 3)) return [];
  if (!isWhole && !points.slice(0, -1).every((one) => one === points[0] && one !== point)) return [];
  return [isWhole ? whole.join('') : `${whole.join('')}.${groups.at(-1)}`];
}
