import { parseDate } from '../../utils/text/parse-date.ts';

/** A date as feeds write it, and the instant it means; null when it is none. */
export interface DateRow {
  group: string;
  input: string;
  expected: string | null;
  practical: boolean;
}

/** What is wrong with the reading of a date, to the second; empty when it is right. */
export function judgeDate({ input, expected }: DateRow): string[] {
  const at = parseDate(input);
  const found = at === null ? null : new Date(at).toISOString();
  const wanted = expected === null || expected === 'any-valid' ? expected : Date.parse(expected) / 1000;
  const isRight =
    wanted === 'any-valid' ? at !== null : wanted === (at === null ? null : Math.floor(at / 1000));
  return isRight ? [] : [`${found}, expected ${expected}`];
}
