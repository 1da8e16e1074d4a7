import type { SearchDocument } from '../../utils/search/types.ts';

const issueCount = 10_000;
const guideCount = 500;
const wordsOfIssue = 200;
const wordsOfGuide = 3000;
const distinct = 30_000;
const pageWords = 300;
const syllables = (
  'der ma to sis pso ri as ec ze ma acne ro sa cea ke ra tin bar rier pru ri tus les ion pa pule ve si cle ne vus me la no ' +
  'cyte sun light pho to the ra py cre am oint ment do se tri al pla ce bo bio lo gic in hi bi tor an ti bo dy im mu ne ' +
  'con trol re mis si on re lapse pa tient stu dy out come sco re skin hair nail sca lp'
).split(' ');

/** Words after Zipf: the n-th commonest is drawn n times less often than the first. */
export function makeWords(draw: () => number): { words: string[]; next: () => string } {
  const words = new Set<string>();
  while (words.size < distinct) {
    let word = '';
    for (let left = 1 + Math.floor(draw() * 4); left > 0; left -= 1)
      word += syllables[Math.floor(draw() * syllables.length)];
    words.add(word);
  }
  const all = [...words];
  const next = () => all[Math.floor(distinct ** draw()) - 1] ?? '';
  return { words: all, next };
}

/** 10,000 issues of 200 words and 500 guides of 3,000, as the library is judged by. */
export function makeDocuments(draw: () => number, next: () => string): SearchDocument[] {
  const sentence = (words: number) => Array.from({ length: words }, next).join(' ');
  const text = (words: number) =>
    Array.from({ length: Math.ceil(words / 20) }, () => `${sentence(20)}.`).join('\n');
  const documents: SearchDocument[] = [];
  for (let index = 0; index < issueCount + guideCount; index += 1) {
    const isGuide = index >= issueCount;
    const pages = Array.from({ length: wordsOfGuide / pageWords }, () => (isGuide ? text(pageWords) : ''));
    documents.push({
      id: `${isGuide ? 'guide' : 'issue'}:${index}`,
      kind: isGuide ? 'guide' : 'issue',
      newsletterId: `newsletter ${index % 100}`,
      publishedAt: 1_500_000_000_000 + Math.floor(draw() * 300_000_000_000),
      title: sentence(6),
      headings: isGuide ? [] : [sentence(4), sentence(4), sentence(4)],
      text: isGuide ? pages.join('\f') : text(wordsOfIssue),
      extra: isGuide ? '' : sentence(20),
      shown: '',
    });
  }
  return documents;
}
