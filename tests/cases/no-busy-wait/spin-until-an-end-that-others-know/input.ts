export async function pause(end: number): Promise<number> {
  while (end > Date.now()) {}
  return end;
}
