import { useEffect, useState } from 'preact/hooks';
import { readSession, writeSession } from '../../../platform/session.ts';

export type Question = 'learned' | 'change' | 'impact';
export const questions: readonly Question[] = ['learned', 'change', 'impact'];

export type Answers = Record<Question, string> & {
  asksAgain: boolean;
  /** What the entry is about; null for what is proposed. */
  topics: readonly string[] | null;
};
export const noAnswers: Answers = { learned: '', change: '', impact: '', asksAgain: false, topics: null };

const keyOf = (issueId: string) => `logAnswers ${issueId}`;

/** What somebody answers before they log an issue. It lasts until the browser closes: who leaves the page finds it again. */
export function useAnswers(issueId: string): [Answers, (answers: Answers) => void] {
  const [answers, setAnswers] = useState(noAnswers);
  useEffect(() => {
    void readSession(keyOf(issueId)).then((kept) => {
      if (isAnswers(kept)) setAnswers((now) => (now === noAnswers ? { ...noAnswers, ...kept } : now));
    });
  }, [issueId]);
  function change(next: Answers) {
    setAnswers(next);
    void writeSession(keyOf(issueId), next);
  }
  return [answers, change];
}

function isAnswers(kept: unknown): kept is Answers {
  if (typeof kept !== 'object' || kept === null || !('asksAgain' in kept)) return false;
  const fields = new Map<string, unknown>(Object.entries(kept));
  const topics: unknown = fields.get('topics') ?? null;
  return (
    questions.every((question) => typeof fields.get(question) === 'string') &&
    typeof kept.asksAgain === 'boolean' &&
    (topics === null || (Array.isArray(topics) && topics.every((topic) => typeof topic === 'string')))
  );
}
