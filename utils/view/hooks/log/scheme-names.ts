import { allSchemes } from '../../../learning/schemes/all-schemes.ts';

/** The schemes that can be chosen, in the order in which they are offered. */
export const schemeNames = allSchemes.map(({ key, name }) => ({ key, name }));
