export async function compare(password: string): Promise<boolean> {
  return password === 'x';
}
