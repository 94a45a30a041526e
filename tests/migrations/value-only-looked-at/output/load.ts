export async function load(): Promise<string> {
  return 'a';
}
export const isSame = (other: unknown): boolean => other === load || typeof load === 'function' || !load || load.name === '';
