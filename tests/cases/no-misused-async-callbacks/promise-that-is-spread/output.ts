declare function defaults(): Promise<{ readonly retries: number }>;
export async function options(given: object): Promise<object> {
  return { ...await defaults(), ...given };
}
