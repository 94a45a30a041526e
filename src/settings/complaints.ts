import { createRequire } from 'node:module';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import { nearestWord } from './nearest-word.js';

const requireHere = createRequire(import.meta.url);
const validators = new WeakMap<JSONSchema4, ValidateFunction>();

/** Loaded by the first settings: most runs have a file of them, and no run reads it twice. */
function validatorOf(schema: JSONSchema4): ValidateFunction {
  let validate = validators.get(schema);
  if (!validate) {
    const { Ajv } = requireHere('ajv') as typeof import('ajv');
    validators.set(
      schema,
      (validate = new Ajv({
        allErrors: true,
        verbose: true,
        strict: false,
        meta: false,
        validateSchema: false,
      }).compile(schema as AnySchemaObject)),
    );
  }
  return validate;
}

export function shown(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const quoted = (words: readonly unknown[]): string =>
  words
    .map((word) => (typeof word === 'string' ? `'${word}'` : shown(word)))
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** `; did you mean 'a'?`, or what there is where nothing is near. */
export function meantOr(word: string, known: readonly string[], otherwise: string): string {
  const meant = nearestWord(word, known);
  return meant === undefined ? `; ${otherwise}` : `; did you mean '${meant}'?`;
}

const KINDS: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a string',
  array: 'an array',
  object: 'an object',
};

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/** What is said of a value that another shape is for. */
const OF_ANOTHER: ReadonlySet<string> = new Set(['type', 'enum']);

/** Of several shapes, the one that was meant: the kind of value is right, and so are the words that tell the shapes apart. */
function meantShape(choice: ErrorObject, all: readonly ErrorObject[]): readonly ErrorObject[] {
  const shapes = new Map<string, ErrorObject[]>();
  for (const error of all) {
    const branch = /^\/\d+/.exec(error.schemaPath.slice(choice.schemaPath.length))?.[0] ?? '';
    shapes.set(branch, [...(shapes.get(branch) ?? []), error]);
  }
  const withoutWrong = (isWrong: (error: ErrorObject) => boolean): (readonly ErrorObject[])[] =>
    [...shapes.values()].filter((errors) => !errors.some((error) => OF_ANOTHER.has(error.keyword) && isWrong(error)));
  const inside = withoutWrong(() => true);
  const meant = inside.length === 1 ? inside : withoutWrong(({ instancePath }) => instancePath === choice.instancePath);
  return meant.length === 1 ? meant[0]! : [];
}

/** A choice stands for the errors of its branches, unless one of these was clearly meant. */
function told(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(isChoice);
  const insideOf = (choice: ErrorObject): ErrorObject[] =>
    errors.filter(
      (error) =>
        error !== choice &&
        error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
        error.instancePath.startsWith(choice.instancePath),
    );
  const silent = new Set(
    choices.flatMap((choice) => {
      const inside = insideOf(choice);
      const meant = meantShape(choice, inside);
      return meant.length > 0 ? [choice, ...inside.filter((error) => !meant.includes(error))] : inside;
    }),
  );
  return errors.filter((error) => !silent.has(error));
}

function sentence(error: ErrorObject, place: string): string {
  const { keyword, params, message, data, parentSchema } = error;
  const { properties = {}, description, expected = description as unknown } = parentSchema ?? {};
  const inPlace = place === '' ? '' : ` in '${place}'`;
  const found = `, found ${shown(data)}`;
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = Object.keys(properties as object);
    const keys = known.length === 0 ? 'it has none.' : `known keys are ${known.join(', ')}.`;
    return `unknown key '${key}'${inPlace}${meantOr(key, known, keys)}`;
  }
  if (keyword === 'required') return `'${place}' lacks '${String(params['missingProperty'])}'${found}.`;
  if (keyword === 'enum') {
    const allowed = params['allowedValues'] as readonly unknown[];
    const near =
      typeof data === 'string'
        ? nearestWord(
            data,
            allowed.filter((one) => typeof one === 'string'),
          )
        : undefined;
    return `'${place}' should be ${quoted(allowed)}${found}${near === undefined ? '.' : `; did you mean '${near}'?`}`;
  }
  if (isChoice(error) || keyword === 'type') {
    const kinds = [params['type']].flat().map((kind) => KINDS[String(kind)] ?? String(kind));
    return `'${place}' should be ${isChoice(error) ? String(expected) : kinds.join(' or ')}${found}.`;
  }
  if (keyword === 'minLength' || keyword === 'minItems') return `'${place}' should not be empty.`;
  return `'${place}' ${message ?? 'is wrong'}${found}.`;
}

/** `/calls/0/from` below `rules.a` as people write it: `rules.a.calls[0].from`. */
function placeIn(below: string, pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return steps.reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    below,
  );
}

/**
 * Everything that is wrong with a value, by its schema, each as a sentence that names the place, what was expected, and
 * the name that was probably meant.
 *
 * @param below the place of the value itself, as people write it
 */
export function complaintsAbout(value: unknown, schema: JSONSchema4, below = ''): string[] {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  return [...new Set(told(validate.errors ?? []).map((error) => sentence(error, placeIn(below, error.instancePath))))];
}
