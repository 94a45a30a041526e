export default {
  load(key: string): string {
    return key;
  },
  both(): string {
    return this.load('a') + this.load('b');
  },
};
