import * as v from 'valibot';

/** What rows are made of. A line has an end (`split-rows.ts`), and so has every text in it. */

/** The farthest a date reaches from 1970 (ECMAScript, "Time Values and Time Range"), in ms. */
const farthest = 8.64e15;

export const text = v.string();
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000));
export const time = v.pipe(v.number(), v.minValue(-farthest), v.maxValue(farthest));
export const timeOrNull = v.nullable(time);
export const textOrNull = v.nullable(v.string());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const amount = v.pipe(v.number(), v.finite());
export const flag = v.union([v.literal(0), v.literal(1)]);

const isWeb = (given: string) => {
  const url = URL.parse(given);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
};
/** Of a website. */
export const address = v.pipe(v.string(), v.check(isWeb));
/** One that leads elsewhere leads nowhere. */
export const link = v.pipe(
  v.nullable(v.string()),
  v.transform((given) => (given !== null && isWeb(given) ? given : null)),
);
