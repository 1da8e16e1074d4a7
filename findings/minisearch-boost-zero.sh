#!/usr/bin/env bash
# A field boosted by 0 counts as if nothing had been said of it, more than one boosted by 0.001. What a document is boosted by
# is another matter: there 0 leaves it out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" minisearch@7.2.0
cd "$folder"
echo "minisearch@7.2.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import MiniSearch from 'minisearch';

const index = new MiniSearch({ fields: ['title', 'text'] });
index.addAll([
  { id: 'in the title', title: 'lamp', text: 'tea' },
  { id: 'in the text', title: 'tea', text: 'lamp' },
]);
const scoreOf = (options, id) => index.search('lamp', options).find((one) => one.id === id)?.score ?? null;
const [usual, ...found] = [1, 0, 0.001].map((text) => scoreOf({ boost: { text } }, 'in the text'));
const document = scoreOf({ boostDocument: (id) => (id === 'in the text' ? 0 : 1) }, 'in the text');
console.log({ 'boost 1': usual, 'boost 0': found[0], 'boost 0.001': found[1], 'boostDocument 0': document });
assert.equal(found[0], usual);
assert.ok(found[1] < usual / 100);
assert.equal(document, null);
JS
