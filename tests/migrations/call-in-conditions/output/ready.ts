export async function isReady(): Promise<boolean> {
  return true;
}
export async function state(other: boolean): Promise<string> {
  if (await isReady()) return 'ready';
  if (!await isReady() && other) return 'waiting';
  while (await isReady()) {
    return 'late';
  }
  return await isReady() ? 'yes' : other || await isReady() ? 'maybe' : 'no';
}
