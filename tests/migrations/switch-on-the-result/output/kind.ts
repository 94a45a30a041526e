export async function kind(): Promise<'a' | 'b'> {
  return 'a';
}
export async function label(): Promise<string> {
  switch (await kind()) {
    case 'a':
      return 'A';
    case 'b':
      return 'B';
  }
}
