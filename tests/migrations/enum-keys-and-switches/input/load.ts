export enum Kind {
  One,
  Two,
}
export function kindOf(text: string): Kind {
  return text === 'one' ? Kind.One : Kind.Two;
}
export function nameOf(text: string): string {
  switch (kindOf(text)) {
    case Kind.One:
      return Kind[kindOf('one')];
    case kindOf('two'):
      return 'two';
    default:
      throw new Error(`${kindOf(text)}`);
  }
}
