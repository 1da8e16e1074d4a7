import { foldMarks } from '../../text/normalise-text.ts';

/** Shorter words are in many hosts by chance. */
const shortestWord = 4;

const letters = (text: string) => text.replace(/[^a-z0-9]/g, '');

/** Whether a host is named after somebody: "Codex Labs" is at home at codexlabscorp.example. */
export function isHomeOf(host: string, name: string): boolean {
  const folded = foldMarks(name).toLowerCase();
  const whole = letters(folded);
  const words = [whole, ...folded.split(/[^a-z0-9]+/).filter((word) => word.length >= shortestWord)];
  const labels = host.split('.').slice(0, -1).map(letters);
  return labels.some(
    (label) =>
      words.some((word) => word !== '' && label.includes(word)) ||
      (label.length >= shortestWord && whole.includes(label)),
  );
}
