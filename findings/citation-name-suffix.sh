#!/usr/bin/env bash
# @citation-js/name knows a suffix between two commas or behind the second, and without a comma where no dot ends it. Else Jr.
# is the surname of Ann Lee Jr. and the first name of Ann Lee, Jr.; in Lee Jr., Ann it sees no comma, so Ann is the surname, and
# van der Linden loses "van der".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/name@0.4.2
cd "$folder"
echo "@citation-js/name@0.4.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { parse } from '@citation-js/name';

const names = [
  'Lee, Jr., Ann',
  'Lee, Ann, Jr.',
  'Ann Lee III',
  'Ann Lee Jr',
  'Ann Lee Jr.',
  'Ann Lee, Jr.',
  'Lee Jr., Ann',
  'van der Linden, Mara, Jr.',
  'van der Linden Jr., Mara',
];
const found = Object.fromEntries(names.map((name) => [name, parse(name)]));
console.log(found);
const lee = (suffix) => ({ given: 'Ann', suffix, family: 'Lee' });
assert.deepEqual(found, {
  'Lee, Jr., Ann': lee('Jr.'),
  'Lee, Ann, Jr.': lee('Jr.'),
  'Ann Lee III': lee('III'),
  'Ann Lee Jr': lee('Jr'),
  'Ann Lee Jr.': { given: 'Ann Lee', family: 'Jr.' },
  'Ann Lee, Jr.': { given: 'Jr.', family: 'Ann Lee' },
  'Lee Jr., Ann': { given: 'Lee Jr.,', family: 'Ann' },
  'van der Linden, Mara, Jr.': { given: 'Mara', suffix: 'Jr.', 'non-dropping-particle': 'van der', family: 'Linden' },
  'van der Linden Jr., Mara': { literal: 'Linden Jr., Mara' },
});
JS
