declare function warm(): Promise<void>;

void warm();

export const version = 1;
