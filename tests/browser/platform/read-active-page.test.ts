import '../store/fake-extension.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readActivePage } from '../../../utils/platform/read-active-page.ts';

const query = vi.fn();
const executeScript = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    tabs: { query },
    scripting: { executeScript },
  });
  query.mockResolvedValue([{ id: 7, url: 'https://letters.example/' }]);
  executeScript.mockImplementation(async ({ func }) => [{ result: func() }]);
});
afterEach(() => document.head.replaceChildren());

it('reads title, names and links to feeds of the page in front, and nothing else of it', async () => {
  document.head.innerHTML =
    '<title>Letters</title><base href="/x/"><meta property="og:site_name" content="Site"><meta name="author" content="Mara"><script>1</script><link rel="ALTERNATE" type="application/rss+xml" href="/feed"><link rel="stylesheet" href="data:text/css,">';
  const page = await readActivePage();
  expect(page?.url).toBe(location.href);
  expect(page?.head.split('\n').map((line) => line.slice(0, 12))).toEqual([
    '<title>Lette',
    '<base href="',
    '<meta proper',
    '<link rel="A',
  ]);
  expect(executeScript.mock.calls[0]?.[0].target).toEqual({ tabId: 7 });
});

it('reads no more than a page can mean', async () => {
  document.head.innerHTML = `<title>${'x'.repeat(5000)}</title>${'<link rel="alternate" href="/a">'.repeat(90)}`;
  const lines = (await readActivePage())?.head.split('\n') ?? [];
  expect([lines.length, lines[0]?.length]).toEqual([60, 1000]);
});

it.each([
  ['of the browser', [{ id: 7, url: 'about:config' }]],
  ['whose address is not told', [{ id: 7 }]],
  ['in no tab', []],
])('reads no page %s', async (_name, tabs) => {
  query.mockResolvedValue(tabs);
  expect(await readActivePage()).toBeNull();
  expect(executeScript).not.toHaveBeenCalled();
});

it('gives nothing where the browser does not allow it', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await readActivePage()).toBeNull();
});
