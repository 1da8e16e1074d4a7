#!/usr/bin/env bash
# Property tests of a form that valibot's email() guards: of the addresses that fast-check draws, nearly all are refused.
# fast-check draws from the whole of RFC 5322's atoms, email() knows the usual ones; rfcEmail() takes them all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" fast-check@4.10.2 valibot@1.5.0
cd "$folder"
echo "fast-check@4.10.2 valibot@1.5.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';

const drawn = fc.sample(fc.emailAddress(), { numRuns: 1000, seed: 1 });
const taken = (action) => drawn.filter((address) => v.is(v.pipe(v.string(), action), address)).length;
const found = { drawn: drawn.length, 'email()': taken(v.email()), 'rfcEmail()': taken(v.rfcEmail()) };
console.log(found, drawn[0]);
assert.ok(found['email()'] > 0 && found['email()'] < 100);
assert.equal(found['rfcEmail()'], 1000);
JS
