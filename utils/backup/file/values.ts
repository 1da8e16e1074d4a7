import * as v from 'valibot';

/** What rows are made of. A line has an end (`split-rows.ts`), and so has every text in it. */

/** The farthest a date reaches from 1970 (ECMAScript, "Time Values and Time Range"), in ms. */
const farthest = 8.64e15;

export const text = v.string();
/** Some are made of addresses and names of files, which have no end of their own. */
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100_000));
export const time = v.pipe(v.number(), v.minValue(-farthest), v.maxValue(farthest));
export const timeOrNull = v.nullable(time);
export const textOrNull = v.nullable(v.string());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const amount = v.pipe(v.number(), v.finite());
export const flag = v.union([v.literal(0), v.literal(1)]);

/** The address where it is one of a website, without a name and a password: requests with them are refused. */
function toWeb(given: string): string | null {
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (url.username === '' && url.password === '') return given;
  [url.username, url.password] = ['', ''];
  return url.href;
}
/** Of a website. */
export const address = v.pipe(v.string(), v.transform(toWeb), v.string());
/** One that leads elsewhere leads nowhere. */
export const link = v.pipe(
  v.nullable(v.string()),
  v.transform((given) => (given === null ? null : toWeb(given))),
);
