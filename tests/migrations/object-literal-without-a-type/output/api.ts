export const api = {
  load: async (): Promise<string> => 'a',
  async twice() {
    return await api.load() + await this.load();
  },
};
