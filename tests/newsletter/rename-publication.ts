import { publication } from './publication.ts';
import type { Answer } from './types.ts';

/** The answer of a newsletter like the sample one that calls itself `name`; the sample one's own when there is none. */
export function renamePublication(answer: Answer, name: string | undefined): Answer {
  const { body } = answer;
  if (name === undefined || typeof body !== 'string') return answer;
  return { ...answer, body: body.replaceAll(publication.name, name) };
}
