declare function main(): Promise<void>;

void main();
