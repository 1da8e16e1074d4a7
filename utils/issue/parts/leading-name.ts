/** Small words inside names; they stay as they are in whatever language a letter is written. */
const particle = '(?:van|von|der|den|de|del|della|di|da|das|do|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|y|e)';
const initials = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*';
/** MD, Ph.D., FAAD, PA-C */
const degree = '(?:Ph\\.?D\\.?|M\\.D\\.|\\p{Lu}[\\p{Lu}-]{1,5}(?![\\p{L}.]))';
const word = `(?:${initials}|(?:Dr|Prof|St|Jr|Sr)\\.|(?:d'|d’|l'|l’|O'|O’)?\\p{Lu}[\\p{L}\\p{M}'’-]*)`;
const single = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word})*(?:,?\\s+(?:Jr|Sr|II|III)\\b\\.?)?(?:,\\s+${degree})*`;
const conjunction = '(?:and|und|et|y|e|&)';
const several = `${single}(?:(?:,\\s+${single}){0,8},?\\s+${conjunction}\\s+${single})?`;
const leading = new RegExp(`^(?:${particle}\\s+)?${several}`, 'u');
const longest = 160;

/** The name, or names, a text begins with; null when it begins with anything else. */
export function leadingName(text: string): string | null {
  return leading.exec(text.slice(0, longest))?.[0] ?? null;
}

/** MD, PhD, PA-C */
const degrees = /(?:, \p{Lu}[\p{L}.-]{1,5})+$/u;
const joint = / (?:&|and|und|y|et|e) /;
const shortName =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:&|and|und|y|et|e|de|da|do|dos|das|der|von|van) ){0,2}\p{Lu}[\p{L}'’.-]*){0,3}$/u;

/**
 * Whether a text has the shape of people's names and of nothing longer: "Anna", "Dr. Anna B. Berg, MD", "Rita do Carmo and Tom".
 *
 * @param mostWords as many words as a name may have that are written out
 */
export function isPersonalName(text: string, mostWords = 4): boolean {
  const names = text.replace(degrees, '');
  const isFew = (name: string) => (name.match(/(?<!\S)\p{Lu}[\p{L}'’-]+(?!\S)/gu) ?? []).length <= mostWords;
  return shortName.test(names) && names.split(joint).every(isFew);
}
