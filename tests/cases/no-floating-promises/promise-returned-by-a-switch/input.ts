declare function load(name: string): Promise<string>;

export function read(kind: 'first' | 'last'): Promise<string> {
  switch (kind) {
    case 'first':
      return load('first.txt');
    default:
      return load('last.txt');
  }
}
