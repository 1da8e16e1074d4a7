#!/usr/bin/env bash
# What is immutable and does not say for how long is fresh for a day, by the word of http-cache-semantics: an option, in
# milliseconds. It is taken for seconds, which makes a thousand days, and an Expires in an hour does not count beside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" http-cache-semantics@4.3.0
cd "$folder"
echo "http-cache-semantics@4.3.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import CachePolicy from 'http-cache-semantics';

const date = new Date('2025-06-03T10:00:00Z');
class Policy extends CachePolicy {
  now() {
    return date.getTime();
  }
}
const inAnHour = new Date('2025-06-03T11:00:00Z').toUTCString();
const hoursFresh = (headers, options) => {
  const response = { status: 200, headers: { date: date.toUTCString(), ...headers } };
  return new Policy({ url: '/', method: 'GET', headers: {} }, response, options).timeToLive() / 3_600_000;
};
const found = {
  immutable: hoursFresh({ 'cache-control': 'public, immutable' }),
  'immutable, Expires in an hour': hoursFresh({ 'cache-control': 'public, immutable', expires: inAnHour }),
  'immutable, max-age of an hour': hoursFresh({ 'cache-control': 'public, immutable, max-age=3600' }),
  'immutable, the option an hour': hoursFresh({ 'cache-control': 'public, immutable' }, { immutableMinTimeToLive: 3_600_000 }),
  'Expires in an hour': hoursFresh({ expires: inAnHour }),
};
console.log(found);
assert.deepEqual(Object.values(found), [24_000, 24_000, 1, 1000, 1]);
JS
