export interface Schema {
  if?: Schema | boolean;
  then?: Schema | boolean;
}
export async function read(text: string): Promise<Schema> {
  return JSON.parse(text) as Schema;
}
export async function schemaOf(texts: readonly string[]): Promise<Schema> {
  return read(texts.join(''));
}
export class Reader {
  async schema(text: string): Promise<Schema> {
    return schemaOf([text]);
  }
}
export const isConditional = async (text: string): Promise<boolean> => (await new Reader().schema(text)).then !== undefined;
