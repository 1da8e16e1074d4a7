import '../../english.ts';
import { expect, it } from 'vitest';
import {
  checkAddress,
  checkDay,
  checkMinutes,
  checkTitle,
} from '../../../../../utils/view/sentences/log/check-entry.ts';

it('says what is wrong, and nothing of what is right', () => {
  for (const right of ['0', '6', '1440', ' 12 ']) expect(checkMinutes(right), right).toBeNull();
  for (const wrong of ['', '-1', '6.5', '1441', 'ten', '1e2'])
    expect(checkMinutes(wrong), wrong).not.toBeNull();
  expect(checkDay('2026-02-28')).toBeNull();
  for (const wrong of ['', '2026-02-31', '28.2.2026']) expect(checkDay(wrong), wrong).not.toBeNull();
  expect(checkTitle('Rosacea')).toBeNull();
  expect(checkTitle('  ')).not.toBeNull();
  for (const right of ['', 'https://letter.example/p/1']) expect(checkAddress(right), right).toBeNull();
  for (const wrong of ['letter.example', 'javascript:alert(1)', 'https://a b'])
    expect(checkAddress(wrong), wrong).not.toBeNull();
});
