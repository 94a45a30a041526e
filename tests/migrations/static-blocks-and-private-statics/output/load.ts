export const load = async (key: string): Promise<string> => key;
