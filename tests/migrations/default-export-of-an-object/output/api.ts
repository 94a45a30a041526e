export default {
  async load(key: string): Promise<string> {
    return key;
  },
  async both(): Promise<string> {
    return await this.load('a') + await this.load('b');
  },
};
