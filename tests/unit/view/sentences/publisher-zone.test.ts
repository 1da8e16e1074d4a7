import { expect, it } from 'vitest';
import { newsletter } from '../../../../utils/newsletter.ts';
import { publisherZone } from '../../../../utils/view/sentences/publisher-zone.ts';

it('publisherZone knows the home newsletter alone', () => {
  expect(publisherZone(newsletter.id)).toBe(newsletter.timeZone);
  expect(publisherZone('another')).toBeNull();
});
