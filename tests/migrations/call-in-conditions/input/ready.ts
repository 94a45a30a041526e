export function isReady(): boolean {
  return true;
}
export function state(other: boolean): string {
  if (isReady()) return 'ready';
  if (!isReady() && other) return 'waiting';
  while (isReady()) {
    return 'late';
  }
  return isReady() ? 'yes' : other || isReady() ? 'maybe' : 'no';
}
