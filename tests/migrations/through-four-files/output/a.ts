export const a = async (): Promise<number> => 1;
