export function plain(work: Promise<string>): string {
  return String(work);
}
