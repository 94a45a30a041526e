export const read = async (path: string): Promise<string> => path;
