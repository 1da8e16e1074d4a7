import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPatientData } from '../../../../utils/learning/patient/find-patient-data.ts';
import { foldTypography } from '../../../../utils/learning/patient/fold-typography.ts';

it('is as long as the text was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldTypography(text)).toHaveLength(text.length);
    }),
  );
});

it('has one kind of space, dash, apostrophe and digit', () => {
  expect(foldTypography('O\u2019D\u00a01\u20132\u202f\uff13\n')).toBe("O'D 1-2 3\n");
});

it('finds what is written with other spaces and dashes', () => {
  expect(findPatientData('999\u00a0246\u202f8130')).toEqual([{ start: 0, end: 12, kind: 'nhs-number' }]);
  expect(findPatientData('07700\u2011900\u2011123')).toEqual([{ start: 0, end: 13, kind: 'phone' }]);
});
