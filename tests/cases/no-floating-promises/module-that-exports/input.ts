declare function warm(): Promise<void>;

warm();

export const version = 1;
