const gone = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const combining = /[\p{M}]/u;
const dash = /[\u2010-\u2015\u2212]/g;
const quote = /[‘’ʼ`´‚‛“”„‟«»"]/g;

/** Up to where two texts are the same, typography and case apart: UTF-16 units in each. */
export function sameBeginning(one: string, other: string): [number, number] {
  let [at, there] = [0, 0];
  const most = Math.min(one.length, other.length);
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  // A letter whose accent stands apart begins ahead of it.
  while (at > 0 && at < one.length && (isPart(one, at) || isPart(other, at))) at -= 1;
  there = at;
  let [left, right] = ['', ''];
  let same: [number, number] = [at, there];
  while (at < one.length || there < other.length) {
    while (left === '' && at < one.length) [left, at] = next(one, at);
    while (right === '' && there < other.length) [right, there] = next(other, there);
    const length = Math.min(left.length, right.length);
    if (length === 0 || left.slice(0, length) !== right.slice(0, length)) break;
    [left, right] = [left.slice(length), right.slice(length)];
    if (left === '' && right === '') same = [at, there];
  }
  return [skipGone(one, same[0]), skipGone(other, same[1])];
}

const isPart = (text: string, at: number) =>
  combining.test(text.charAt(at)) || /[\udc00-\udfff]/.test(text.charAt(at));

/** The next letter with its accents, folded, and where it ends; nothing for what is not seen. */
function next(text: string, at: number): [string, number] {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  let end = at + first.length;
  if (gone.test(first)) return ['', end];
  while (end < text.length && combining.test(text.charAt(end))) end += 1;
  const folded = text
    .slice(at, end)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  return [folded.replace(gone, '').replace(dash, '-').replace(quote, "'"), end];
}

function skipGone(text: string, at: number): number {
  let end = at;
  while (end < text.length && gone.test(text.charAt(end))) end += 1;
  return end;
}
