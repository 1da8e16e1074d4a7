import type { Question } from '../../utils/view/hooks/log/use-answers.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** The three questions, in words. */
export function wordsOf(question: Question): string {
  if (question === 'learned') return say('log.learned');
  return question === 'change' ? say('log.change') : say('log.impact');
}
