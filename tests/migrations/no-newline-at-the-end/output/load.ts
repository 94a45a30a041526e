export const load = async (): Promise<string> => 'a';
export const text = async (): Promise<string> => (await load()).trim();