#!/usr/bin/env bash
# RIS has a name as surname, first names, suffix. astrocite-ris takes it for surname, suffix, first names: Ann Lee Jr. is given
# the name Jr., and her own follows it. Citation.js writes and reads it as RIS has it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 astrocite-ris@0.16.4
cd "$folder"
echo "@citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 astrocite-ris@0.16.4"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from 'astrocite-ris';

const author = [{ family: 'Lee', given: 'Ann', suffix: 'Jr.' }, { family: 'Lee', given: 'Ann' }];
const ris = new Cite([{ id: 'a', type: 'book', title: 'Tea', author }]).format('ris');
const found = { written: ris.match(/^AU.*$/gm), astrocite: parse(ris)[0].author, 'Citation.js': new Cite(ris).data[0].author };
console.log(found);
assert.deepEqual(found, {
  written: ['AU  - Lee, Ann, Jr.', 'AU  - Lee, Ann'],
  astrocite: [{ family: 'Lee', given: 'Jr.', suffix: 'Ann' }, { family: 'Lee', given: 'Ann' }],
  'Citation.js': author,
});
JS
