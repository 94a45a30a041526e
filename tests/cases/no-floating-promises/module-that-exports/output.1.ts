declare function warm(): Promise<void>;

warm().catch(console.error);

export const version = 1;
