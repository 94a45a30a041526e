export async function read(): Promise<string> {
  return 'a';
}
