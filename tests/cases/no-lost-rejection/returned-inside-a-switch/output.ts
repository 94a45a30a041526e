declare function load(kind: string): Promise<string>;

export async function read(kind: 'a' | 'b'): Promise<string> {
  try {
    switch (kind) {
      case 'a':
        return await load('a');
      default:
        return 'b';
    }
  } catch {
    return '';
  }
}
