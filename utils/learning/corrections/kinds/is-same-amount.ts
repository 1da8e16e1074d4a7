/** What a unit measures, and how much of the smallest it is. */
const sizes: ReadonlyMap<string, readonly [what: string, size: number]> = new Map([
  ...sizesOf('mass', { ng: 1, μg: 1e3, mg: 1e6, g: 1e9, kg: 1e12 }),
  ...sizesOf('volume', { μl: 1, ml: 1e3, dl: 1e5, l: 1e6 }),
  ...sizesOf('length', { nm: 1, μm: 1e3, mm: 1e6, cm: 1e7, m: 1e9 }),
  ...sizesOf('substance', { pmol: 1, nmol: 1e3, μmol: 1e6, mmol: 1e9, mol: 1e12 }),
  ...sizesOf('energy', { mj: 1, j: 1e3 }),
  ...sizesOf('time', { s: 1, min: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600 }),
  ...sizesOf('months', { month: 1, year: 12 }),
]);

function sizesOf(what: string, units: Readonly<Record<string, number>>) {
  return Object.entries(units).map(([unit, size]): [string, readonly [string, number]] => [
    unit,
    [what, size],
  ]);
}

const amount = /^([<>]=? |1\/)?(?:(-?[\d.]+)(?:-([\d.]+))? )?([^\s/\d]+)(\/\S+)?$/;

/** Whether two figures say as much in other units: "500 mg" and "0.5 g", "two weeks" and "14 days". */
export function isSameAmount(one: string, other: string): boolean {
  const amounts = [one, other].map(inSmallest);
  return amounts[0] !== undefined && amounts[0] === amounts[1];
}

function inSmallest(figure: string): string | undefined {
  const [, sign = '', from = '1', to, unit = '', per = ''] = amount.exec(figure) ?? [];
  const [what, size = 1] = sizes.get(unit) ?? [];
  if (what === undefined) return undefined;
  const numbers = [from, ...(to === undefined ? [] : [to])].map((value) =>
    (Number(value) * size).toPrecision(9),
  );
  return `${sign}${numbers.join('-')} ${what}${per}`;
}
