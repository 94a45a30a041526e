declare function main(): Promise<void>;

void main().then(() => console.log('done'));
