/**
 * The form of a message for a number, as the rules of its language choose it: `check.new.few` where they say "few". A form
 * that a translation lacks is stood in for by `other`, which each has.
 *
 * @param find the message of a key; empty where there is none
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function chooseForm(
  find: (key: string) => string,
  key: string,
  count: number,
  rules: Pick<Intl.PluralRules, 'select'>,
): string {
  return find(`${key}.${rules.select(count)}`) || find(`${key}.other`);
}
