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
