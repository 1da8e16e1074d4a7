import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packNames } from '../utils/learning/pack/pack-names.ts';
import { newsletter } from '../utils/newsletter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(?:tsx?|css|html|md|yml)$/.test(path) && !path.startsWith('tests/fixtures/'))
  .filter((path) => existsSync(join(root, path)));
/** Those of the repository, and those that the product writes for a person. */
const documents = new Set<string>([
  ...files.filter((path) => path.endsWith('.md')).map((path) => basename(path)),
  ...Object.values(packNames),
]);

/** Mentions of documents that are not in the repository; public addresses are none. */
function foreignMentions(text: string): string[] {
  const plain = text.replace(/https?:\/\/\S+/g, '');
  const named = [...plain.matchAll(/[\w.-]+\.md\b/g)].map(([name]) => name);
  const hinted = plain.match(/\b(?:the|our|its) specification\b|\bspec ?[:/]|\bspec(?='s| says)/gi) ?? [];
  return [...named.filter((name) => !documents.has(name)), ...hinted];
}

describe('comments and documents', () => {
  it.each([
    ['a document', 'See plans.' + 'md, part 2.', ['plans.' + 'md']],
    ['a part of one', 'as told (spec' + ': "Requests")', ['spec' + ':']],
    ['one in a folder', 'spec' + '/checking', ['spec' + '/']],
    ['one without a name', 'as the ' + 'specification has it', ['the ' + 'specification']],
    ['nothing where it is in the repository', 'README.md, docs/architecture.md', []],
    ['nothing where it is public', 'https://www.rssboard.org/the-spec/x.' + 'md', []],
  ])('would be found to mention %s', (_name, text, mentions) => {
    expect(foreignMentions(text)).toEqual(mentions);
  });

  it('name the source of a rule where a reader of this repository finds it', () => {
    const foreign = files.flatMap((path) =>
      foreignMentions(readFileSync(join(root, path), 'utf8')).map((mention) => `${path}: ${mention}`),
    );
    expect(foreign).toEqual([]);
  });
});

/** The newsletter by its name, its publisher's, or an address of its own. */
const ownNames = [
  newsletter.name,
  newsletter.publisher,
  new URL(newsletter.homePage).host,
  newsletter.addOnId,
];
const ownMentions = (text: string) =>
  ownNames.filter((name) => text.toLowerCase().includes(name.toLowerCase()));

describe('the code', () => {
  it.each([
    ['its name', `title: '${newsletter.name}'`, 1],
    ['its name in a sentence, in another case', `Welcome to ${newsletter.name.toUpperCase()}!`, 1],
    ['its address', `${newsletter.homePage}/feed`, 1],
    ['nothing', 'your newsletter', 0],
  ])('would be found to mention the newsletter by %s', (_name, text, count) => {
    expect(ownMentions(text)).toHaveLength(count);
  });

  it('is an engine for any newsletter: its profile alone knows which one', () => {
    const code = files.filter((path) =>
      /^(?:components|entrypoints|locales|scripts|utils|store)\/|^wxt\.config\.ts$/.test(path),
    );
    const knowing = code.filter((path) => ownMentions(readFileSync(join(root, path), 'utf8')).length > 0);
    expect(knowing).toEqual(['utils/newsletter.ts']);
  });
});
