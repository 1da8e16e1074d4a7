import { expect, it } from 'vitest';
import { textOfFile } from '../../../../utils/view/commands/text-of-file.ts';

it('textOfFile gives the text of a chosen file', async () => {
  expect(await textOfFile(new File(['<opml>é</opml>'], 'a.opml'))).toBe('<opml>é</opml>');
});
