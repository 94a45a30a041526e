declare function load(): Promise<{ size: number }>;

export async function sized(isSized: boolean): Promise<object> {
  return { ...(isSized && await load()), ...(isSized ? await load() : {}) };
}
