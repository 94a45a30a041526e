import { ownRows } from './own-rows.js';
import { nearestWord } from './nearest-word.js';
import type { Settings } from './settings.js';
import { Stop } from './stop.js';

/** Says what a value should have been, or nothing when it is right. */
type Shape = (value: unknown) => string | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const oneOf =
  (...words: string[]): Shape =>
  (value) =>
    words.includes(value as string)
      ? undefined
      : words
          .map((word) => `'${word}'`)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1');

const fireAndForget: Shape = (value) => {
  if (value === 'void') return undefined;
  const right =
    isRecord(value) &&
    typeof value['handler'] === 'string' &&
    value['handler'] !== '' &&
    ['string', 'undefined'].includes(typeof value['from']) &&
    Object.keys(value).every((key) => key === 'handler' || key === 'from');
  return right ? undefined : `'void' or { handler: 'reportError', from: './errors' }`;
};

const rules: Shape = (value) =>
  isRecord(value) && Object.values(value).every((options) => options === 'off' || isRecord(options))
    ? undefined
    : `an object of options by rule, with 'off' to turn a rule off`;

const SHAPES: Record<keyof Settings, Shape> = {
  fireAndForget,
  catalogue: (value) => (Array.isArray(value) ? undefined : 'an array of catalogue rows'),
  rules,
  types: oneOf('auto', 'compiler', 'native', 'syntax'),
  colour: oneOf('off', 'declared', 'all'),
  forEach: oneOf('sequential', 'parallel'),
};

function shown(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/**
 * Checks settings that a person wrote.
 *
 * @param source where they were written, for the message
 * @param folder what relative paths in them start from
 * @returns the settings, with the paths of catalogue rows made absolute
 * @throws Stop naming the source, the key and what was expected
 */
export function validateSettings(value: unknown, source: string, folder: string): Settings {
  if (!isRecord(value)) throw new Stop(`${source}: expected an object of settings, found ${shown(value)}.`);
  const known = Object.keys(SHAPES);
  for (const [key, entry] of Object.entries(value)) {
    if (!known.includes(key)) {
      const meant = nearestWord(key, known);
      throw new Stop(
        `${source}: unknown key '${key}'${meant ? `; did you mean '${meant}'?` : `; known keys are ${known.join(', ')}.`}`,
      );
    }
    if (entry === undefined) continue;
    const expected = SHAPES[key as keyof Settings](entry);
    if (expected) throw new Stop(`${source}: '${key}' should be ${expected}, found ${shown(entry)}.`);
  }
  const { catalogue } = value;
  return catalogue === undefined
    ? value
    : { ...value, catalogue: ownRows(catalogue as readonly unknown[], source, folder) };
}
