import { expect, it } from 'vitest';
import { isHomeOf } from '../../../../utils/issue/parts/is-home-of.ts';

it.each([
  ['www.codexlabs.example', 'Codex Labs', true],
  ['codexlabscorp.example', 'Codex Labs', true],
  ['northbio.example', 'Northbio Biologics', true],
  ['oakandember.example', 'Oak & Ember Supply', true],
  ['creme.example', 'Crème', true],
  ['ro.example', 'Ro', true],
  ['click.mailer.example', 'Codex Labs', false],
  ['go.example', 'Gouda', false],
  ['a.example', '', false],
])('%s of %s: %s', (host, name, expected) => {
  expect(isHomeOf(host, name)).toBe(expected);
});
