import { expect, it } from 'vitest';
import { writtenPrivacy } from '../../../../scripts/store/written-privacy.ts';
import { newsletter } from '../../../../utils/newsletter.ts';
import { filesOf } from '../packages/files-of.ts';

const build = (code: string) => filesOf({ 'manifest.json': '{"permissions":["storage"]}', 'a.js': code });

it('says of the packages what they are: synchronised where one of them is', () => {
  const told = 'Nothing of it is copied to another device.';
  expect(writtenPrivacy(newsletter, [build('a.storage.local'), build('')])).toContain(told);
  expect(writtenPrivacy(newsletter, [build(''), build('a.storage.sync.set')])).not.toContain(told);
});
