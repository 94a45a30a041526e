export const load = async (text: string): Promise<string> => text.trim();
