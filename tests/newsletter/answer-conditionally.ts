import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './types.ts';

/**
 * The answer, or 304 when the request already has it. If-None-Match, when sent, decides alone.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-precedence-of-preconditions
 */
export function answerConditionally(answer: Answer, request: IncomingHttpHeaders): Answer {
  const { etag, 'last-modified': lastModified } = answer.headers;
  const { 'if-none-match': tags, 'if-modified-since': since } = request;
  const isKnown =
    tags === undefined
      ? lastModified !== undefined && since !== undefined && Date.parse(lastModified) <= Date.parse(since)
      : etag !== undefined && tags.split(',').some((tag) => opaque(tag) === opaque(etag));
  if (answer.status !== 200 || !isKnown) return answer;
  const { 'content-type': _, ...headers } = answer.headers;
  return { status: 304, headers, body: '' };
}

/** The tag without its weakness, as If-None-Match compares. */
const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
