#!/usr/bin/env bash
# WXT joins the plural forms of a message with " | " and takes them apart after the values are put in: a title that holds a
# bar shifts the forms, and a piece of the title is all that is shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @wxt-dev/i18n@0.2.7
cd "$folder"
echo "@wxt-dev/i18n@0.2.7"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

const yaml = 'fresh:\n  1: "New: $1"\n  n: "Several new ones"\n';
const messages = generateChromeMessages(parseMessagesText(yaml, 'YAML'));
const fill = (text, values = []) => text.replace(/\$(\d)/g, (_, at) => values[at - 1]);
globalThis.browser = {
  runtime: { id: 'any' },
  i18n: { getMessage: (key, values) => fill(messages[key].message, values) },
};
const { createI18n } = await import('@wxt-dev/i18n');
const { t } = createI18n();
const found = { plain: t('fresh', 1, ['Tea']), bar: t('fresh', 1, ['Tea | Issue 42']) };
console.log({ message: messages.fresh.message, ...found });
assert.deepEqual(found, { plain: 'New: Tea', bar: 'Issue 42' });
JS
