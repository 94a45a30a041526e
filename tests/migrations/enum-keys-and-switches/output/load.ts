export enum Kind {
  One,
  Two,
}
export async function kindOf(text: string): Promise<Kind> {
  return text === 'one' ? Kind.One : Kind.Two;
}
export async function nameOf(text: string): Promise<string> {
  switch (await kindOf(text)) {
    case Kind.One:
      return Kind[await kindOf('one')];
    case await kindOf('two'):
      return 'two';
    default:
      throw new Error(`${await kindOf(text)}`);
  }
}
