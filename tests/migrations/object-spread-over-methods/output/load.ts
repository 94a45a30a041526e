export const base = {
  async load(): Promise<string> {
    return 'a';
  },
};
export const more = { ...base, size: async (): Promise<number> => (await base.load()).length };
export const text = async (): Promise<string> => (await more.load()).trim();
export const { load: picked } = base;
export const size = async (): Promise<number> => (await picked()).length;
