export function isData(value: () => void): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
