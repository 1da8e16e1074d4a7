#!/usr/bin/env bash
# A newsletter may name several ways to unsubscribe, the preferred one first (RFC 2369, 2). Of several addresses of one kind
# mailparser keeps the last.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" mailparser@3.14.2
cd "$folder"
echo "mailparser@3.14.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';

const ways = ['<https://tea.example/first>', '<mailto:first@tea.example>', '<https://tea.example/last>'];
const mail = ['From: desk@tea.example', `List-Unsubscribe: ${ways.join(', ')}`, '', 'A pot of tea.'].join('\r\n');
const { unsubscribe } = (await simpleParser(mail)).headers.get('list');
console.log(unsubscribe);
assert.deepEqual(unsubscribe, { url: 'https://tea.example/last', mail: 'first@tea.example' });
JS
