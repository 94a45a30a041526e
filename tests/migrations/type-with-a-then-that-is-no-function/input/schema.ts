export interface Schema {
  if?: Schema | boolean;
  then?: Schema | boolean;
}
export function read(text: string): Schema {
  return JSON.parse(text) as Schema;
}
export function schemaOf(texts: readonly string[]): Schema {
  return read(texts.join(''));
}
export class Reader {
  schema(text: string): Schema {
    return schemaOf([text]);
  }
}
export const isConditional = (text: string): boolean => new Reader().schema(text).then !== undefined;
