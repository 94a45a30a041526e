export const api = {
  load: (): string => 'a',
  twice() {
    return api.load() + this.load();
  },
};
