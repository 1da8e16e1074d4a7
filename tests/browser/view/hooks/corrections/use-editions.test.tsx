import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveGuideFile } from '../../../../../utils/store/guide-files.ts';
import { useEditionFile } from '../../../../../utils/view/hooks/corrections/use-editions.ts';
import { soon } from '../../../../soon.ts';
import { check, entry, guide, issueOf, startAfresh, thursday } from '../../../store/fixtures.ts';

let id = '';
/** What was drawn of an edition, each with the version that was asked for. */
const drawn: string[] = [];
/** By the number of their letters. */
const sizes = new Map<number, string>();

function Page({ version }: { version: number }) {
  const file = useEditionFile(id, version);
  drawn.push(`${version}: ${file.state === 'ready' ? file.value && sizes.get(file.value.size) : file.state}`);
  return null;
}

beforeEach(async () => {
  await startAfresh();
  await check([entry('with a guide', thursday, { guides: [guide] })]);
  id = `${(await issueOf('with a guide')).id}#${guide.fileName}`;
  for (const [at, text] of ['one', 'second', 'the present'].entries()) {
    sizes.set(text.length, text);
    await saveGuideFile(id, new Blob([text]), `hash ${at}`, at + 7);
  }
  drawn.length = 0;
});
afterEach(() => render(null, document.body));

it('gives the file of the edition that is asked for, never that of the one before', async () => {
  const last = async (text: string) => await soon(() => expect(drawn.at(-1)).toBe(text));
  render(<Page version={2} />, document.body);
  await last('2: second');
  render(<Page version={1} />, document.body);
  await last('1: one');
  render(<Page version={9} />, document.body);
  await last('9: null');
  expect([...new Set(drawn)]).toEqual([
    ...['2: loading', '2: second', '1: loading', '1: one', '9: loading', '9: null'],
  ]);
});
