export function load(): string {
  return 'a';
}
export function tried(): string | undefined {
  try {
    return load();
  } catch (error) {
    throw new Error(load(), { cause: error });
  } finally {
    load();
  }
}
export function ignored(): boolean {
  try {
    load();
    return true;
  } catch {
    return load() === 'b';
  }
}
export const never = (): never => {
  throw load();
};
