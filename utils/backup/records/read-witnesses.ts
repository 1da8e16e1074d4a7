import { mergeWitnesses } from '../../identity/merge-witnesses.ts';
import type { TitleWitness, Witnesses } from '../../identity/types.ts';
import type { Json } from '../merge/types.ts';

/** The witnesses that a record holds, behind those known here; what is none is left out. */
export function readWitnesses(value: Json, known: Witnesses | undefined): Witnesses {
  const { guids, urls, titles } = (value ?? {}) as Partial<Record<keyof Witnesses, unknown>>;
  const found: Witnesses = {
    guids: listOf(guids).filter((one) => typeof one === 'string'),
    urls: listOf(urls).filter((one) => typeof one === 'string'),
    titles: listOf(titles).filter(isTitle),
  };
  return mergeWitnesses(known ?? { guids: [], urls: [], titles: [] }, found);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function isTitle(value: unknown): value is TitleWitness {
  const { title, day } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof title === 'string' && (day === null || typeof day === 'string');
}
