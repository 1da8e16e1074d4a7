import type { Adapter } from './types.ts';

/** Kit, once ConvertKit: its letters are tables without cards. */
export const kit: Adapter = [
  ['drop', /^(?:formkit-form|ck-poll|preheader|ck-preheader|ck-powered-by)$/],
  ['button', /^(?:ck-button|email-button)$/],
];
