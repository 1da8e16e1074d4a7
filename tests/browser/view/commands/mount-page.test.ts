import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { mountPage } from '../../../../utils/view/commands/mount-page.ts';

const texts = vi.hoisted(() => ({
  language: 'en' as string | undefined,
  direction: 'ltr',
}));
vi.mock('../../../../utils/platform/language-of-texts.ts', () => ({
  languageOfTexts: () => texts.language,
  directionOfTexts: () => texts.direction,
}));

const root = document.documentElement;
afterEach(() => {
  render(null, document.body);
  root.removeAttribute('dir');
  root.lang = 'en';
});

it('says in which language and direction the words are, before they stand there', () => {
  Object.assign(texts, { language: 'ar', direction: 'rtl' });
  const Page = () => h('p', null, `${root.lang} ${root.dir} ${document.title}`);
  mountPage(h(Page, null), 'مكتبة');
  expect(document.querySelector('p')?.textContent).toBe('ar rtl مكتبة');
});

it('writes nothing that the document says already', async () => {
  Object.assign(texts, { language: 'en', direction: 'ltr' });
  root.lang = 'en';
  document.title = 'Before';
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(root, { attributes: true });
  mountPage(h('p', null, 'here'));
  expect(observer.takeRecords()).toEqual([]);
  expect([document.title, document.querySelector('p')?.textContent]).toEqual(['Before', 'here']);
  observer.disconnect();
  expect(seen).toEqual([]);
});

it('leaves the document as it is where there are no texts', () => {
  Object.assign(texts, { language: undefined, direction: 'ltr' });
  mountPage(h('p', null, 'here'));
  expect([root.lang, root.dir]).toEqual(['en', '']);
});
