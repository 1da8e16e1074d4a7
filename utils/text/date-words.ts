/** Words dates are written with: months by their first letters without accents, zones by their minutes from UTC or by a place. */

/** English, German, French, Spanish, Italian, Portuguese, Dutch; a longer beginning wins over a shorter one. */
export const monthPrefixes: ReadonlyArray<readonly [string, number]> = [
  ['juin', 6],
  ['juil', 7],
  // Finnish, beside March.
  ['marra', 11],
  ...months(
    'jan fev feb mar maa avr apr abr mai may mag maj jun giu jul lug aou aug ago set sep',
    [1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9],
  ),
  ...months('okt oct ott out nov dec dez dic ene gen mrt mei', [10, 10, 10, 10, 11, 12, 12, 12, 1, 1, 3, 5]),
];

function months(words: string, numbers: readonly number[]): Array<readonly [string, number]> {
  return words.split(' ').map((word, at) => [word, numbers[at] ?? 0] as const);
}

const hours: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 1,
    west: 1,
    cet: 1,
    met: 1,
    cest: 2,
    mest: 2,
    eet: 2,
    eest: 3,
  },
  ...{
    msk: 3,
    jst: 9,
    kst: 9,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
    ast: -4,
    adt: -3,
    est: -5,
  },
  ...{ edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, hst: -10 },
  ...{ akst: -9, akdt: -8, nst: -3.5, ndt: -2.5, brt: -3, sast: 2, trt: 3, pkt: 5, wib: 7, sgt: 8, hkt: 8 },
  // India's: others call theirs so too, but hardly write it.
  ...{ ist: 5.5, awst: 8, acst: 9.5, acdt: 10.5 },
};

/** What is called alike all year round: summer or winter, the day tells. */
const areas = {
  ...{ at: 'America/Halifax', et: 'America/New_York', ct: 'America/Chicago' },
  ...{ mt: 'America/Denver', pt: 'America/Los_Angeles' },
};

/** Minutes east of UTC, or the name of an area. */
export const zones: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ...Object.entries(hours).map(([name, hour]) => [name, hour * 60] as const),
  ...Object.entries(areas),
]);
