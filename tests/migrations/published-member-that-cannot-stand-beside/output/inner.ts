export function inner(): string {
  return 'a';
}

export async function innerAsync(): Promise<string> {
  return 'a';
}
